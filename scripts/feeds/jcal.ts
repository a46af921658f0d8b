/** Calendar objects as jCal (RFC 7265), written as iCalendar (RFC 5545). */

import ICAL from 'ical.js'

export type CalendarComponent = readonly [
  name: string,
  properties: readonly CalendarProperty[],
  components: readonly CalendarComponent[],
]

export type CalendarProperty = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: 'text' | 'date-time' | 'uri' | 'integer' | 'duration' | 'utc-offset' | 'recur',
  value: string | Readonly<Record<string, string | number>>,
]

// The space that begins a folded line is one of its 75 bytes (RFC 5545, 3.1): the library does not count it.
ICAL.foldLength = 74

/** Escaped, in lines of at most 75 bytes, each ended by CRLF but the last. */
export const componentText = (component: CalendarComponent): string =>
  ICAL.stringify.component([...component], ICAL.design.icalendar)

/** `value` as it is meant: `componentText` escapes it. */
export const text = (name: string, value: string): CalendarProperty => [name, {}, 'text', value]
