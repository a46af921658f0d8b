/** A meeting as pages list it: the date in its house and in words, what became of it, and where it is. */

import type { Area } from '../model/area.ts'
import type { CagType } from '../model/community-action-group.ts'
import { dayAndMonth, monthName, timesInWords, weekdayDateInWords, weekdayOf } from '../model/dates-in-words.ts'
import type { Meeting } from '../model/meeting.ts'
import type { PhoneNumber } from '../model/phone-number.ts'
import { areaAddress, cagAddress, venueAddress } from '../routes.ts'

export interface MeetingEntry {
  readonly cag: Place
  readonly area: Place
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
  readonly where: Where
  /** Present where the meeting will not take place. */
  readonly cancelled?: { readonly instead?: DateInWords }
}

/** Something with a page of its own. */
export interface Place {
  readonly name: string
  readonly address: string
}

/** The venue where it is known, else the number that tells it. */
export type Where =
  | ({ readonly kind: 'venue'; readonly id: string } & Place)
  | { readonly kind: 'call'; readonly phone: PhoneNumber }

export interface DateInWords {
  readonly words: string
  readonly datetime: string
}

/** `Safer & Stronger CAG` */
export const cagName = (type: CagType): string => `${type.name} CAG`

/** A meeting of an area's CAG, in the words of a page. */
export function meetingEntry(area: Area, meeting: Meeting): MeetingEntry {
  const { cag, date, venue, note, cancelled } = meeting
  return {
    cag: { name: cagName(cag.type), address: cagAddress(area.id, cag.type.id) },
    area: { name: area.name, address: areaAddress(area.id) },
    example: area.example,
    house: { weekday: weekdayOf(date).slice(0, 3), day: date.day, month: monthName(date).slice(0, 3) },
    date: weekdayDateInWords(date),
    shortDate: shortDate(date),
    times: timesInWords(meeting.starts, meeting.ends),
    datetime: `${date}T${meeting.starts.toString({ smallestUnit: 'minute' })}`,
    where: venue
      ? { kind: 'venue', id: venue.id, name: venue.name, address: venueAddress(venue.id) }
      : { kind: 'call', phone: area.contact.phone },
    ...(note !== undefined && { note }),
    ...(cancelled && { cancelled: cancelled.instead ? { instead: instead(cancelled.instead) } : {} }),
  }
}

const shortDate = (date: Temporal.PlainDate): string => `${weekdayOf(date)} ${dayAndMonth(date)}`

const instead = (date: Temporal.PlainDate): DateInWords => ({ words: shortDate(date), datetime: date.toString() })
