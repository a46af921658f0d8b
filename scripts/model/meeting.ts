/** One dated meeting of a CAG, reckoned from its monthly rule and its written dates. Nothing is invented. */

import type { CommunityActionGroup } from './community-action-group.ts'
import type { Venue } from './venue.ts'

export interface Meeting {
  readonly cag: CommunityActionGroup
  readonly date: Temporal.PlainDate
  readonly starts: Temporal.PlainTime
  readonly ends: Temporal.PlainTime
  /** Undefined: call for the venue. */
  readonly venue?: Venue
  readonly note?: string
  /** Present where the meeting will not take place; `instead` where another date stands in for it. */
  readonly cancelled?: { readonly instead?: Temporal.PlainDate }
}
