/** The time zone Europe/London as a component of a calendar. RFC 5545, 3.6.5. */

import { type CalendarComponent, text } from './jcal.ts'

export const timeZone = 'Europe/London'

/** Last Sundays of March and October, 1am UTC: The Summer Time Order 2002 (SI 2002/262), kept since 1996. */
export const londonTime: CalendarComponent = [
  'vtimezone',
  [text('tzid', timeZone)],
  [
    clockChange('daylight', 'BST', { first: '1996-03-31T01:00:00', from: '+00:00', to: '+01:00', month: 3 }),
    clockChange('standard', 'GMT', { first: '1996-10-27T02:00:00', from: '+01:00', to: '+00:00', month: 10 }),
  ],
]

interface ClockChange {
  /** In the local time before the change. */
  readonly first: string
  readonly from: string
  readonly to: string
  readonly month: number
}

function clockChange(
  kind: 'daylight' | 'standard',
  name: string,
  { first, from, to, month }: ClockChange,
): CalendarComponent {
  return [
    kind,
    [
      text('tzname', name),
      ['dtstart', {}, 'date-time', first],
      ['tzoffsetfrom', {}, 'utc-offset', from],
      ['tzoffsetto', {}, 'utc-offset', to],
      ['rrule', {}, 'recur', { freq: 'YEARLY', bymonth: month, byday: '-1SU' }],
    ],
    [],
  ]
}
