/** The dates of CAGs for calendar programs (.ics): of all areas, of an area, of a CAG. RFC 5545. */

import { lazy } from '../memory/lazy.ts'
import type { Area } from '../model/area.ts'
import { cagName } from '../model/community-action-group.ts'
import { datesOf, isDated } from '../model/schedule.ts'
import type { Site } from '../model/site.ts'
import { addresses, areaCalendarAddress, cagCalendarAddress } from '../routes.ts'
import { type CalendarContext, calendarEvents } from './calendar-event.ts'
import { textLine } from './calendar-lines.ts'
import { componentText, text } from './jcal.ts'
import { largePart } from './large-parts.ts'
import { londonTime } from './london-time.ts'

export interface CalendarFile {
  readonly address: string
  readonly content: string
  /** Whether this is a part of the calendar of all areas: the dates of ten thousand areas are 130 MB. */
  readonly isPart?: true
}

/**
 * A calendar for each CAG that has dates, for each area with such a CAG, and one for all areas; none where there are no
 * dates. Each is made when it is taken.
 */
export function* calendars(site: Site, today: Temporal.PlainDate): Iterable<CalendarFile> {
  const { name, url } = site.partnership
  let all = head(name)
  let isAny = false
  for (const area of site.areas) {
    const cags = datedCags(area, { url, today })
    if (cags.length === 0) continue
    for (const { type, name, events } of cags)
      yield { address: cagCalendarAddress(area.id, type), content: calendar(`${name}, ${area.name}`, events) }
    const events = cags.map((cag) => cag.events).join('')
    yield { address: areaCalendarAddress(area.id), content: calendar(`${area.name}, ${name}`, events) }
    isAny = true
    all += events
    if (all.length < largePart) continue
    yield { address: addresses.calendarFile, content: all, isPart: true }
    all = ''
  }
  if (isAny) yield { address: addresses.calendarFile, content: all + foot, isPart: true }
}

interface DatedCag {
  readonly type: string
  readonly name: string
  /**
   * The lines of its events, by date, made once for its three calendars. Empty where its area has been succeeded by
   * another, so that subscribers see the dates go.
   */
  readonly events: string
}

const datedCags = (area: Area, context: CalendarContext): readonly DatedCag[] =>
  area.cags.filter(isDated).map((cag) => ({
    type: cag.type.id,
    name: cagName(cag.type),
    events: calendarEvents(datesOf(cag, context.today), cag, area, context),
  }))

const calendar = (name: string, events: string): string => head(name) + events + foot

/** The lines before the events. */
function head(name: string): string {
  const [before, behind] = aroundName()
  const named = textLine('NAME;VALUE=TEXT', name) // RFC 7986, 5.1.
  const alsoNamed = textLine('X-WR-CALNAME;VALUE=TEXT', name) // Read by Apple and Google instead.
  return `${before}${named}\r\n${alsoNamed}\r\n${behind}`
}

const foot = 'END:VCALENDAR\r\n'

/** The lines before and after the name, the same in every calendar. */
const aroundName = lazy((): readonly [string, string] => {
  const nameless = componentText([
    'vcalendar',
    [
      text('version', '2.0'),
      text('prodid', '-//neighbourhood-information//EN'),
      ['refresh-interval', {}, 'duration', 'P1D'], // RFC 7986, 5.7
    ],
    [londonTime],
  ])
  const name = nameless.indexOf('REFRESH-INTERVAL')
  return [nameless.slice(0, name), nameless.slice(name, nameless.lastIndexOf('END:VCALENDAR'))]
})
