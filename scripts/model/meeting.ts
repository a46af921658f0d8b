/** One meeting of a CAG, from its monthly rule or its written dates. */

import type { CommunityActionGroup } from './community-action-group.ts'
import type { Venue } from './venue.ts'

export interface Meeting {
  readonly cag: CommunityActionGroup
  readonly date: Temporal.PlainDate
  readonly starts: Temporal.PlainTime
  readonly ends: Temporal.PlainTime
  /** In the night in which an hour is there twice, where the hours alone do not tell when that is. */
  readonly exactly?: { readonly from: Temporal.Instant; readonly until: Temporal.Instant }
  /** Undefined: call for the venue. */
  readonly venue?: Venue
  readonly note?: string
  /** Present where the meeting will not take place; `instead` where another date stands in for it. */
  readonly cancelled?: { readonly instead?: Temporal.PlainDate }
}
