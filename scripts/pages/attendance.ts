/** Who was at a meeting: by name for as long as the partnership keeps names, then as a number. */

import { namesAreShown } from '../model/attendance.ts'
import type { MeetingNotes } from '../model/meeting-notes.ts'

/** `Sam Okafor (NPO), 14 residents`, later `15 people`; undefined where nobody was written down. */
export function attendanceInWords(
  people: readonly string[],
  date: MeetingNotes['date'],
  { months, today }: { readonly months: number; readonly today: Temporal.PlainDate },
): string | undefined {
  if (people.length === 0) return undefined
  return namesAreShown(date, months, today) ? people.join(', ') : headcount(people)
}

/** "14 residents" stands for fourteen people. */
function headcount(people: readonly string[]): string {
  const count = people.reduce((sum, person) => sum + Number(/^\d+(?= )/.exec(person)?.[0] ?? 1), 0)
  return count === 1 ? '1 person' : `${count} people`
}
