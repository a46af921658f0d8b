/** Dates and times in words, with `datetime` for machines. */

import { type Html, html } from '../../scripts/html/html.ts'
import { dateInWords, dayOrMonthInWords } from '../../scripts/model/dates-in-words.ts'

/** `3 November 2026`, or `October 2010` where only the month is known. */
export const dateTime = (date: Temporal.PlainDate | Temporal.PlainYearMonth): Html =>
  html`<time datetime="${date.toString()}">${dayOrMonthInWords(date)}</time>`

/** `Updated 1 November 2026` */
export const updatedOn = (date: Temporal.PlainDate): Html =>
  html`Updated <time datetime="${date.toString()}">${dateInWords(date)}</time>`
