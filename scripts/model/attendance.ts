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
