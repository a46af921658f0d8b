/** Officers move on and their numbers with them: how long a roster may be shown after it was last confirmed. */

import type { Area, Officer } from './area.ts'
import { isBefore } from './order-of-days.ts'

/** After this an editor is reminded. */
export const rosterTrustedFor = Temporal.Duration.from({ months: 6 })
/** After this the public no longer sees who it was. */
const rosterShownFor = Temporal.Duration.from({ months: 12 })

export interface ShownRoster {
  /** Without names, numbers and e-mails where `withheld`: the posts stay. */
  readonly officers: readonly Officer[]
  readonly checked?: Temporal.PlainDate
  readonly withheld: boolean
}

/** The roster as the public may see it on a day. The rosters of examples do not go stale. */
export function shownRoster({ example, roster }: Area, today: Temporal.PlainDate): ShownRoster {
  const { officers, checked } = roster
  const withheld = !example && checked !== undefined && isBefore(checked.add(rosterShownFor), today)
  return {
    officers: withheld ? officers.map(({ role }) => ({ role })) : officers,
    ...(checked && { checked }),
    withheld,
  }
}
