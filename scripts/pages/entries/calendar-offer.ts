/** The dates of a page as a file for calendar programs. */

import { absoluteOn } from '../../feeds/absolute.ts'
import type { CommunityActionGroup } from '../../model/community-action-group.ts'
import { meetingsOf } from '../../model/schedule.ts'
import type { Material } from '../material/material.ts'

export interface CalendarOffer {
  readonly address: string
  /** Absolute, for programs that look it up again by themselves. */
  readonly absolute: string
}

/** None where no date is to come: then nothing could be added. A file that there was stays, for those who subscribed. */
export const calendarOffer = (
  cags: readonly CommunityActionGroup[],
  address: string,
  { site, today }: Pick<Material, 'site' | 'today'>,
): CalendarOffer | undefined =>
  cags.some((cag) => meetingsOf(cag, today).length > 0)
    ? { address, absolute: absoluteOn(site.partnership.url)(address) }
    : undefined
