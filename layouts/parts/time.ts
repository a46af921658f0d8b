/** Dates and times in words, with the same for machines. */

import { type Html, html } from '../../scripts/html/html.ts'
import { dateInWords, dayOrMonthInWords, timesInWords, weekdayDateInWords } from '../../scripts/model/dates-in-words.ts'
import type { Meeting } from '../../scripts/model/meeting.ts'

/** `3 November 2026`, or `October 2010`: a month stays a month. */
export const dateTime = (date: Temporal.PlainDate | Temporal.PlainYearMonth): Html =>
  html`<time datetime="${date.toString()}">${dayOrMonthInWords(date)}</time>`

/** `Tuesday 8 December 2026` */
export const weekdayTime = (date: Temporal.PlainDate): Html =>
  html`<time datetime="${date.toString()}">${weekdayDateInWords(date)}</time>`

/** `Tuesday 8 December 2026, 6pm to 8pm`; a meeting that will not take place has no times. */
export function meetingTime({ date, starts, ends, cancelled }: Meeting): Html {
  if (cancelled) return weekdayTime(date)
  const start = date.toPlainDateTime(starts).toString({ smallestUnit: 'minute' })
  return html`<time datetime="${start}">${weekdayDateInWords(date)}, ${timesInWords(starts, ends)}</time>`
}

/** `Updated 1 November 2026` */
export const updatedOn = (date: Temporal.PlainDate): Html =>
  html`Updated <time datetime="${date.toString()}">${dateInWords(date)}</time>`
