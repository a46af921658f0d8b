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
}

/** One for each CAG that has dates, for each area with such a CAG, and one for all; none where nothing is dated. */
export function calendars(site: Site, today: Temporal.PlainDate): readonly CalendarFile[] {
  const { name, url } = site.partnership
  const context = { url, today }
  const areas = site.areas.map((area) => ({ area, cags: datedCags(area, context) }))
  const ofAreas = areas.flatMap(({ area, cags }) => [
    calendar(areaCalendarAddress(area.id), `${area.name}, ${name}`, cags),
    ...cags.map((cag) => calendar(cagCalendarAddress(area.id, cag.type), `${cag.name}, ${area.name}`, [cag])),
  ])
  const all = areas.flatMap(({ cags }) => cags)
  return [calendar(addresses.calendarFile, name, all), ...ofAreas].filter((file) => file !== undefined)
}

interface DatedCag {
  readonly type: string
  readonly name: string
  /** The lines of its events, by date. Each stands in three calendars and is put into lines once. */
  readonly events: readonly string[]
}

const datedCags = (area: Area, context: CalendarContext): readonly DatedCag[] =>
  area.cags
    .map((cag) => ({
      type: cag.type.id,
      name: cagName(cag.type),
      events: calendarEvents(datesOf(cag, context.today), cag, area, context),
    }))
    .filter(({ events }) => events.length > 0)

function calendar(address: string, name: string, cags: readonly DatedCag[]): CalendarFile | undefined {
  const events = cags.flatMap((cag) => cag.events)
  if (events.length === 0) return undefined
  const [head, foot] = frame(name)
  return { address, content: [head, ...events, foot, ''].join('\r\n') }
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
  const end = lines.lastIndexOf('\r\n')
  return [lines.slice(0, end), lines.slice(end + 2)]
}
