/** One of an area's CAGs as a card: when it meets, where, and what there is to eat. */

import type { Area } from '../../model/area.ts'
import type { CommunityActionGroup } from '../../model/community-action-group.ts'
import { whenACagMeets } from '../../model/when-a-cag-meets.ts'
import { cagAddress } from '../../routes.ts'
import type { Place } from '../material/meeting-entry.ts'

export interface CagCard extends Place {
  readonly when: string
  /** Undefined: call for the venue. */
  readonly venue?: string
  readonly refreshments?: string
  /** Whether any of its meetings has a date. */
  readonly dated: boolean
}

export function cagCard(area: Area, cag: CommunityActionGroup, dated: boolean, today: Temporal.PlainDate): CagCard {
  return {
    name: cag.type.name,
    address: cagAddress(area.id, cag.type.id),
    when: whenACagMeets(cag, today),
    ...(cag.venue && { venue: cag.venue.name }),
    ...(cag.refreshments !== undefined && { refreshments: cag.refreshments }),
    dated,
  }
}
