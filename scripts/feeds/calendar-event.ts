/** One meeting as an event of a calendar. RFC 5545, 3.6.1. */

import type { Area } from '../model/area.ts'
import { cagName } from '../model/community-action-group.ts'
import { weekdayDateInWords } from '../model/dates-in-words.ts'
import type { Meeting } from '../model/meeting.ts'
import { cagAddress } from '../routes.ts'
import { type CalendarProperty, componentText, text } from './jcal.ts'
import { timeZone } from './london-time.ts'

export interface CalendarContext {
  /** Of the site, ending in "/". */
  readonly url: string
  /** Stands for the moment at which the calendar was made: nothing here reads a clock. */
  readonly today: Temporal.PlainDate
}

/**
 * The lines of the event. A date stands once in a CAG, so that the date and the CAG name the event for good:
 * a program that reads the calendar again knows it by that, whatever else became of it.
 */
export function calendarEvent(meeting: Meeting, area: Area, { url, today }: CalendarContext): string {
  const { cag, date, starts, ends, venue, cancelled } = meeting
  const { type } = cag
  const page = new URL(cagAddress(area.id, type.id), url)
  const endDate = Temporal.PlainTime.compare(ends, starts) > 0 ? date : date.add({ days: 1 })
  const place = venue && `${venue.name}, ${venue.address}, ${venue.postcode}`
  const remark = [area.example && 'Example', cancelled && 'Cancelled'].filter((word) => word !== false && word)
  return componentText([
    'vevent',
    [
      text('uid', `${date}.${type.id}.${area.id}@${page.hostname}`),
      ['dtstamp', {}, 'date-time', `${today}T00:00:00Z`],
      localTime('dtstart', date, starts),
      localTime('dtend', endDate, ends),
      text('summary', [...remark, `${cagName(type)}, ${area.name}`].join(': ')),
      ...(place === undefined ? [] : [text('location', place)]),
      text('description', description(meeting, area)),
      ['url', {}, 'uri', page.href],
      text('status', cancelled ? 'CANCELLED' : 'CONFIRMED'),
    ],
    [],
  ])
}

const localTime = (name: string, date: Temporal.PlainDate, time: Temporal.PlainTime): CalendarProperty => [
  name,
  { tzid: timeZone },
  'date-time',
  `${date}T${time.toString({ smallestUnit: 'second' })}`,
]

/** Sentences, each on a line of its own. */
function description({ cag, venue, note, cancelled }: Meeting, { contact }: Area): string {
  return [
    cancelled && 'This meeting will not take place.',
    cancelled?.instead && `Instead: ${weekdayDateInWords(cancelled.instead)}.`,
    note,
    !cancelled && cag.refreshments !== undefined && `${cag.refreshments}.`,
    !cancelled && !venue && `Call ${contact.phone.text} for the venue.`,
    `Call ${contact.phone.text} for ${contact.purpose}.`,
  ]
    .filter((sentence) => typeof sentence === 'string')
    .join('\n')
}
