/** A date as a page shows it: in words for people, in figures for programs. */

import { dayOrMonthInWords } from '../../model/dates-in-words.ts'

export interface DateInWords {
  readonly words: string
  /** ISO 8601: `2026-12-08`, `2010-10`. */
  readonly datetime: string
}

/** A month stays a month: `October 2010`. */
export const dated = (date: Temporal.PlainDate | Temporal.PlainYearMonth): DateInWords => ({
  words: dayOrMonthInWords(date),
  datetime: date.toString(),
})
