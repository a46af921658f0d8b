/** Officers move on and their numbers with them: how long a roster may be shown after it was last confirmed. */

import type { Area, Officer } from './area.ts'
import { isBefore } from './order-of-days.ts'

/** After this long an editor is reminded. */
export const rosterTrustedFor = Temporal.Duration.from({ months: 6 })
/** After this long the public no longer sees any names. */
const rosterShownFor = Temporal.Duration.from({ months: 12 })

export interface ShownRoster {
  /** Where `withheld`, the posts alone: no names, numbers and e-mails. */
  readonly officers: readonly Officer[]
  readonly checked?: Temporal.PlainDate
  readonly withheld: boolean
}

/** The roster as the public may see it on a day. Those of examples do not go stale. */
export function shownRoster({ example, roster }: Area, today: Temporal.PlainDate): ShownRoster {
  const { officers, checked } = roster
  const withheld = !example && checked !== undefined && isBefore(checked.add(rosterShownFor), today)
  return {
    officers: withheld ? officers.map(({ role }) => ({ role })) : officers,
    ...(checked && { checked }),
    withheld,
  }
}
