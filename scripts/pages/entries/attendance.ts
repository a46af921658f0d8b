/** Who was at a meeting: by name for as long as the partnership shows names, then as a number. */

import { groupOf, namesAreShown } from '../../model/attendance.ts'
import { inARow } from '../../model/in-a-row.ts'
import type { MeetingNotes } from '../../model/meeting-notes.ts'

/** `Sam Okafor (NPO), 14 residents`, later `15 people`; undefined where nobody is named. */
export function attendanceInWords(
  people: readonly string[],
  date: MeetingNotes['date'],
  { months, today }: { readonly months: number; readonly today: Temporal.PlainDate },
): string | undefined {
  if (people.length === 0) return undefined
  return namesAreShown(date, months, today) ? inARow(people) : headcount(people)
}

function headcount(people: readonly string[]): string {
  const groups = people.map((entry) => groupOf(entry) ?? { size: 1, isExact: true })
  const count = groups.reduce((sum, { size }) => sum + size, 0)
  const about = groups.every(({ isExact }) => isExact) ? '' : 'about '
  return count === 1 ? '1 person' : `${about}${count} people`
}
