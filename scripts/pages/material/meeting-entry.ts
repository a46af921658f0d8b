/** A meeting as pages list it: the date in its house and in words, what became of it, and where it is. */

import { memoisedByObject } from '../../memory/memoised-by-object.ts'
import type { Area } from '../../model/area.ts'
import { type CommunityActionGroup, cagName } from '../../model/community-action-group.ts'
import { dayAndMonth, monthName, timesInWords, weekdayDateInWords, weekdayOf } from '../../model/dates-in-words.ts'
import { hourAndMinute, isoDay } from '../../model/iso-8601.ts'
import type { Meeting } from '../../model/meeting.ts'
import type { PhoneNumber } from '../../model/phone-number.ts'
import type { Venue } from '../../model/venue.ts'
import { areaAddress, cagAddress, venueAddress } from '../../routes.ts'
import type { DateInWords } from './dated.ts'
import type { PageLink } from './page-link.ts'

export interface MeetingEntry {
  readonly cag: PageLink
  readonly area: PageLink
  readonly example: boolean
  /** `Tue`, `8`, `Dec`: drawn in a house, for eyes only. */
  readonly house: { readonly weekday: string; readonly day: number; readonly month: string }
  /** `Tuesday 8 December 2026` */
  readonly date: string
  /** `Tuesday 8 December` */
  readonly shortDate: string
  /** `6:30pm to 8:30pm` */
  readonly times: string
  /** For machines, and the order of lists: `2026-12-08T18:30`. */
  readonly datetime: string
  readonly note?: string
  readonly where: MeetingPlace
  /** Present where the meeting will not take place. */
  readonly cancelled?: { readonly instead?: DateInWords }
}

/** The venue where it is known, else the number that tells it. */
export type MeetingPlace =
  | ({ readonly kind: 'venue'; readonly id: string } & PageLink)
  | { readonly kind: 'call'; readonly phone: PhoneNumber }

/** The meetings of one of an area's CAGs, in the words of a page. What they have in common is made once. */
export function meetingEntries(
  area: Area,
  { type }: CommunityActionGroup,
  meetings: readonly Meeting[],
): readonly MeetingEntry[] {
  const common = {
    cag: { name: cagName(type), address: cagAddress(area.id, type.id) },
    area: { name: area.name, address: areaAddress(area.id) },
    example: area.example,
  }
  const byTelephone: MeetingPlace = { kind: 'call', phone: area.contact.phone }
  return meetings.map(({ date, starts, ends, venue, note, cancelled }) => {
    const { house, long, short } = dayInWords(date)
    return {
      ...common,
      house,
      date: long,
      shortDate: short,
      times: timesInWords(starts, ends),
      datetime: `${isoDay(date)}T${hourAndMinute(starts)}`,
      where: venue ? atVenue(venue) : byTelephone,
      ...(note !== undefined && { note }),
      ...(cancelled && { cancelled: cancelled.instead ? { instead: instead(cancelled.instead) } : {} }),
    }
  })
}

const atVenue = memoisedByObject(
  ({ id, name }: Venue): MeetingPlace => ({ kind: 'venue', id, name, address: venueAddress(id) }),
)

interface DayInWords {
  readonly house: MeetingEntry['house']
  readonly long: string
  readonly short: string
}

/** The CAGs of many areas meet by the same rule, and so on the same day. */
const dayInWords = memoisedByObject(
  (date: Temporal.PlainDate): DayInWords => ({
    house: { weekday: weekdayOf(date).slice(0, 3), day: date.day, month: monthName(date).slice(0, 3) },
    long: weekdayDateInWords(date),
    short: shortDate(date),
  }),
)

const shortDate = (date: Temporal.PlainDate): string => `${weekdayOf(date)} ${dayAndMonth(date)}`

const instead = (date: Temporal.PlainDate): DateInWords => ({ words: shortDate(date), datetime: date.toString() })
