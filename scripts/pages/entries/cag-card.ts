/** One of an area's CAGs as a card: when it meets, where, and what there is to eat. */

import type { Area } from '../../model/area.ts'
import type { CommunityActionGroup } from '../../model/community-action-group.ts'
import { hasEnded, meetingsOf, takesPlace } from '../../model/schedule.ts'
import { whenACagMeets } from '../../model/when-a-cag-meets.ts'
import { cagAddress } from '../../routes.ts'
import type { PageLink } from '../material/page-link.ts'

/** `when` alone where it meets no more. */
export interface CagCard extends PageLink {
  readonly when: string
  /** Undefined: call for the venue. */
  readonly venue?: string
  readonly refreshments?: string
  /** Whether one calls for dates, because none is known, or all are cancelled. */
  readonly callsForDates: boolean
}

/** Said instead of a monthly rule that no longer holds. */
export const noMoreDates = 'No more dates'

export function cagCard(area: Area, cag: CommunityActionGroup, today: Temporal.PlainDate): CagCard {
  const place = { name: cag.type.name, address: cagAddress(area.id, cag.type.id) }
  if (hasEnded(cag, today)) return { ...place, when: noMoreDates, callsForDates: false }
  return {
    ...place,
    when: whenACagMeets(cag, today),
    ...(cag.venue && { venue: cag.venue.name }),
    ...(cag.refreshments !== undefined && { refreshments: cag.refreshments }),
    callsForDates: !meetingsOf(cag, today).some(takesPlace),
  }
}
