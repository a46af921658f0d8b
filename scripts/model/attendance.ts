/** How long the public sees by name who was at a meeting. */

import type { MeetingNotes } from './meeting-notes.ts'
import { isBefore } from './order-of-days.ts'

/** `months`: how long the partnership promises. Where only the month of a meeting is known, it counts from the end of that month. */
export function namesAreShown(date: MeetingNotes['date'], months: number, today: Temporal.PlainDate): boolean {
  const monthsAhead = (date.year - today.year) * 12 + date.month + months - today.month
  if (monthsAhead !== 0) return monthsAhead > 0
  const lastDay = date instanceof Temporal.PlainDate ? date : date.toPlainDate({ day: date.daysInMonth })
  return !isBefore(lastDay.add({ months }), today)
}

export interface Group {
  readonly size: number
  readonly isExact: boolean
}

/** How many people an entry stands for that names nobody: 14 for "14 residents", about 30 for "around 30 residents". Undefined for a name. */
export function groupOf(entry: string): Group | undefined {
  const [, guess, number, more] = groupInWords.exec(entry) ?? []
  if (number === undefined) return undefined
  const inWords = numbers.indexOf(number.toLowerCase())
  return { size: inWords === -1 ? Number(number) : inWords + 1, isExact: guess === undefined && more === undefined }
}

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const guesses = 'about |approx\\.? |approximately |around |at least |circa |more than |nearly |over |roughly |some '
const groupInWords = new RegExp(`^(${guesses})?(\\d+|${numbers.join('|')})(\\+)? `, 'i')
