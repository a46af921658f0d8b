/** Dates and times as residents read them: "Tuesday 8 December 2026, 6pm to 8pm". English, whatever the machine's locale. */

import { weekdays } from './monthly-rule.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** `8 December 2026` */
export const dateInWords = (date: Temporal.PlainDate): string => `${dayAndMonth(date)} ${date.year}`

/** `Tuesday 8 December 2026` */
export const weekdayDateInWords = (date: Temporal.PlainDate): string => `${weekdayOf(date)} ${dateInWords(date)}`

/** `8 December` */
export const dayAndMonth = (date: Temporal.PlainDate): string => `${date.day} ${monthName(date)}`

/** `October 2010` */
export const monthInWords = (month: Temporal.PlainYearMonth): string => `${monthName(month)} ${month.year}`

/** `Tuesday` */
export const weekdayOf = (date: Temporal.PlainDate): string => weekdays[date.dayOfWeek - 1] ?? ''

/** `December` */
export const monthName = (date: { readonly month: number }): string => months[date.month - 1] ?? ''

/** `6pm`, `6:30pm`, `midday`, `midnight` */
export function timeInWords({ hour, minute }: Temporal.PlainTime): string {
  if (minute === 0 && hour === 12) return 'midday'
  if (minute === 0 && hour === 0) return 'midnight'
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`
}

/** `6pm to 8pm` */
export const timesInWords = (from: Temporal.PlainTime, to: Temporal.PlainTime): string =>
  `${timeInWords(from)} to ${timeInWords(to)}`

/** A day or a month, as it was written: a month is never made its first day. */
export const dayOrMonthInWords = (date: Temporal.PlainDate | Temporal.PlainYearMonth): string =>
  date instanceof Temporal.PlainDate ? dateInWords(date) : monthInWords(date)

/** The number of the month whose name begins so, from 1: `Sept` is 9. 0 where there is none, or too few letters say which. */
export const monthCalled = (part: string): number =>
  part.length < 3 ? 0 : months.findIndex((name) => name.toLowerCase().startsWith(part.toLowerCase())) + 1
