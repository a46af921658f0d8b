/** The dates of a page as a file for calendar programs. */

import type { CommunityActionGroup } from '../../model/community-action-group.ts'
import { isDated } from '../../model/schedule.ts'

export interface CalendarOffer {
  readonly address: string
  /** Absolute, for programs that look it up again by themselves. */
  readonly absolute: string
}

/** None where nothing was ever dated: then there is no file. */
export const calendarOffer = (
  cags: readonly CommunityActionGroup[],
  address: string,
  url: string,
): CalendarOffer | undefined => (cags.some(isDated) ? { address, absolute: new URL(address, url).href } : undefined)
