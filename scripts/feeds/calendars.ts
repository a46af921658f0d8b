/** The dates of CAGs for calendar programs (.ics): of all areas, of an area, of a CAG. RFC 5545. */

import type { Area } from '../model/area.ts'
import { cagName } from '../model/community-action-group.ts'
import { datesOf } from '../model/schedule.ts'
import type { Site } from '../model/site.ts'
import { addresses, areaCalendarAddress, cagCalendarAddress } from '../routes.ts'
import { type CalendarContext, calendarEvents } from './calendar-event.ts'
import { componentText, text } from './jcal.ts'
import { londonTime } from './london-time.ts'

export interface CalendarFile {
  readonly address: string
  readonly content: string
  /** Of the calendar of all: the dates of ten thousand areas are 130 MB. */
  readonly isPart?: true
}

/**
 * One for each CAG that has dates, for each area with such a CAG, and one for all, area by area; none where nothing is
 * dated. Each is made when its turn comes.
 */
export function* calendars(site: Site, today: Temporal.PlainDate): Iterable<CalendarFile> {
  const { name, url } = site.partnership
  const [head, foot] = frame(name)
  let isBegun = false
  for (const area of site.areas) {
    const cags = datedCags(area, { url, today })
    if (cags.length === 0) continue
    for (const { type, name, events } of cags)
      yield { address: cagCalendarAddress(area.id, type), content: calendar(`${name}, ${area.name}`, events) }
    const events = cags.map((cag) => cag.events).join('')
    yield { address: areaCalendarAddress(area.id), content: calendar(`${area.name}, ${name}`, events) }
    yield { address: addresses.calendarFile, content: isBegun ? events : head + events, isPart: true }
    isBegun = true
  }
  if (isBegun) yield { address: addresses.calendarFile, content: foot, isPart: true }
}

interface DatedCag {
  readonly type: string
  readonly name: string
  /** The lines of its events, by date. Each stands in three calendars and is put into lines once. */
  readonly events: string
}

const datedCags = (area: Area, context: CalendarContext): readonly DatedCag[] =>
  area.cags
    .map((cag) => ({
      type: cag.type.id,
      name: cagName(cag.type),
      events: calendarEvents(datesOf(cag, context.today), cag, area, context),
    }))
    .filter(({ events }) => events !== '')

function calendar(name: string, events: string): string {
  const [head, foot] = frame(name)
  return head + events + foot
}

/** What stands before and behind the events. */
function frame(name: string): readonly [string, string] {
  const lines = componentText([
    'vcalendar',
    [
      text('version', '2.0'),
      text('prodid', '-//neighbourhood-information//EN'),
      text('method', 'PUBLISH'),
      text('name', name), // RFC 7986, 5.1
      text('x-wr-calname', name), // what Apple and Google read instead
      ['refresh-interval', {}, 'duration', 'P1D'], // RFC 7986, 5.7
    ],
    [londonTime],
  ])
  const end = lines.lastIndexOf('\r\n') + 2
  return [lines.slice(0, end), `${lines.slice(end)}\r\n`]
}
