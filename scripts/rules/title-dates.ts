/** Notes whose title gives another day than the name of their file: the list of notes would say both. */

import { dateInWords } from '../model/dates-in-words.ts'
import type { MeetingNotes } from '../model/meeting-notes.ts'
import type { Rule } from './rule.ts'
import { writtenDates } from './written-dates.ts'

export const titleDates: Rule = {
  code: 'notes/other-date',
  check: ({ areas, groups }) =>
    [...areas, ...groups].flatMap(({ notes }) =>
      notes.flatMap((each) => {
        const days = writtenDates(each.title)
        const [first] = days
        if (first === undefined || days.some((day) => isDayOf(each, day))) return []
        const { seen, index } = first
        return [
          {
            severity: 'warning',
            code: 'notes/other-date',
            message: `The title says ${seen}, and the name of the file ${inWords(each)}.`,
            hint: 'Look up when you met. The name of the file is what is shown as the date.',
            place: { file: each.file, path: ['title'], within: [index, index + seen.length] },
          },
        ]
      }),
    ),
}

function isDayOf({ date }: MeetingNotes, day: { year: number; monthNumber: number; day: number }): boolean {
  if (date.year !== day.year || date.month !== day.monthNumber) return false
  return !(date instanceof Temporal.PlainDate) || date.day === day.day
}

const inWords = ({ date }: MeetingNotes): string =>
  date instanceof Temporal.PlainDate ? dateInWords(date) : date.toString()
