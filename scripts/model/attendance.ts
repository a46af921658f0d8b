/** How long the public sees by name who was at a meeting. */

import type { MeetingNotes } from './meeting-notes.ts'
import { isBefore } from './order-of-days.ts'

/** `months`: how long the partnership promises. Where only the month of a meeting is known, it counts from the end of that month. */
export function namesAreShown(date: MeetingNotes['date'], months: number, today: Temporal.PlainDate): boolean {
  const lastDay = date instanceof Temporal.PlainDate ? date : date.toPlainDate({ day: date.daysInMonth })
  return !isBefore(lastDay.add({ months }), today)
}
