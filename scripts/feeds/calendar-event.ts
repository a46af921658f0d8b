/** Meetings as events of a calendar. RFC 5545, 3.6.1. */

import { memoisedByObject } from '../memory/memoised-by-object.ts'
import type { Area } from '../model/area.ts'
import { type CagType, type CommunityActionGroup, cagName } from '../model/community-action-group.ts'
import { weekdayDateInWords } from '../model/dates-in-words.ts'
import { isoDay } from '../model/iso-8601.ts'
import type { Meeting } from '../model/meeting.ts'
import { byHour } from '../model/order-of-days.ts'
import { asSentence, capitalised } from '../model/sentences.ts'
import type { Venue } from '../model/venue.ts'
import { cagAddress } from '../routes.ts'
import { contentLine, textLine } from './calendar-lines.ts'
import { timeZone } from './london-time.ts'

export interface CalendarContext {
  /** Of the site, ending in "/". */
  readonly url: string
  /** Used as the time at which the calendar was made, because nothing here reads a clock. */
  readonly today: Temporal.PlainDate
}

/**
 * The lines of a CAG's events, each ended by CRLF; empty where there are none. A CAG has a date only once, so CAG and date
 * are the permanent id of an event, by which programs recognise it when the calendar has changed.
 */
export function calendarEvents(
  meetings: readonly Meeting[],
  { type }: CommunityActionGroup,
  area: Area,
  { url, today }: CalendarContext,
): string {
  const page = new URL(cagAddress(area.id, type.id), url)
  const made = contentLine('DTSTAMP', `${digits(today)}T000000Z`)
  const about = aboutMeetings(type, area, contentLine('URL', page.href))
  let events = ''
  for (const meeting of meetings) {
    const uid = textLine('UID', `${isoDay(meeting.date)}.${type.id}.${area.id}@${page.hostname}`)
    events += `BEGIN:VEVENT\r\n${uid}\r\n${made}\r\n${times(meeting)}${about(meeting)}END:VEVENT\r\n`
  }
  return events
}

/** The lines of an event beside its day and times, which usual meetings at one venue share. */
function aboutMeetings(type: CagType, area: Area, address: string): (meeting: Meeting) => string {
  const name = `${cagName(type)}, ${area.name}`
  const make = (meeting: Meeting): string => {
    const { venue, cancelled } = meeting
    const remarks = `${area.example ? 'Example: ' : ''}${cancelled ? 'Cancelled: ' : ''}`
    return [
      textLine('SUMMARY', remarks + name),
      ...(venue ? [textLine('LOCATION', `${venue.name}, ${venue.address}, ${venue.postcode}`)] : []),
      textLine('DESCRIPTION', description(meeting, area)),
      address,
      textLine('STATUS', cancelled ? 'CANCELLED' : 'CONFIRMED'),
      '',
    ].join('\r\n')
  }
  const asUsual = new Map<Venue | undefined, string>()
  return (meeting) => {
    const { venue, note, cancelled } = meeting
    if (note !== undefined || cancelled) return make(meeting)
    const lines = asUsual.get(venue) ?? make(meeting)
    asUsual.set(venue, lines)
    return lines
  }
}

/** RFC 5545, 3.3.5: form 3, or form 2 where a local time would mean the first of two. The lines are too short to be folded. */
function times({ date, starts, ends, exactly }: Meeting): string {
  if (exactly) return `DTSTART:${utc(exactly.from)}\r\nDTEND:${utc(exactly.until)}\r\n`
  const local = (day: Temporal.PlainDate, time: Temporal.PlainTime) =>
    `;TZID=${timeZone}:${digits(day)}T${digits(time)}\r\n`
  const endDate = byHour(ends, starts) > 0 ? date : date.add({ days: 1 })
  return `DTSTART${local(date, starts)}DTEND${local(endDate, ends)}`
}

/** `20271031T013000Z` */
const utc = (instant: Temporal.Instant): string => instant.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')

/** `20261208`, `183000` */
const digits = memoisedByObject((value: Temporal.PlainDate | Temporal.PlainTime): string =>
  value.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, ''),
)

/** Sentences, each on its own line. */
function description({ cag, venue, note, cancelled }: Meeting, { contact }: Area): string {
  return [
    cancelled && 'This meeting will not take place.',
    cancelled?.instead && `Instead: ${weekdayDateInWords(cancelled.instead)}.`,
    note !== undefined && capitalised(asSentence(note)),
    !cancelled && cag.refreshments !== undefined && capitalised(asSentence(cag.refreshments)),
    !cancelled && !venue && `Call ${contact.phone.text} for the venue.`,
    `Call ${contact.phone.text} for ${contact.purpose}.`,
  ]
    .filter((sentence) => typeof sentence === 'string')
    .join('\n')
}
