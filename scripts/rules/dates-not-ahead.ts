/** A day on which something was done and that is yet to come; most often the year is wrong. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import { dateInWords } from '../model/dates-in-words.ts'
import type { MeetingNotes } from '../model/meeting-notes.ts'
import { isBefore } from '../model/order-of-days.ts'
import type { Rule } from './kinds/rule.ts'

interface DoneOn {
  readonly date: Temporal.PlainDate
  readonly file: string
  readonly path: readonly string[]
}

export const datesNotAhead: Rule = {
  code: 'date/ahead',
  check: ({ partnership, sheets, areas, groups }, today) => {
    const { accessibility, file } = partnership
    const done: readonly DoneOn[] = [
      { date: accessibility.prepared, file, path: ['accessibility', 'prepared'] },
      { date: accessibility.reviewed, file, path: ['accessibility', 'reviewed'] },
      ...(accessibility.tested
        ? [{ date: accessibility.tested.on, file, path: ['accessibility', 'tested', 'on'] }]
        : []),
      ...sheets.map((sheet) => ({ date: sheet.updated, file: sheet.file, path: ['updated'] })),
      ...areas.flatMap((area) => {
        const { checked } = area.roster
        return checked === undefined ? [] : [{ date: checked, file: area.file, path: ['checked'] }]
      }),
    ]
    const notes = [...areas, ...groups].flatMap((owner) => owner.notes)
    const agreed = notes.flatMap(({ file, agreedOn }) =>
      agreedOn === undefined ? [] : [{ date: agreedOn, file, path: ['agreed_on'] }],
    )
    return [
      ...[...done, ...agreed].filter(({ date }) => isBefore(today, date)).map((each) => ahead(each, today)),
      ...notes.filter(({ date }) => isAhead(date, today)).map((each) => notesAhead(each, today)),
    ]
  },
}

const ahead = ({ date, file, path }: DoneOn, today: Temporal.PlainDate): Finding => ({
  severity: 'warning',
  code: 'date/ahead',
  message: `"${path.at(-1)}" says ${dateInWords(date)}, which lies after today, ${dateInWords(today)}.`,
  hint: 'Write the day on which it was done.',
  place: { file, path },
})

/** Whether a day, or the first day of a month, is yet to come. */
const isAhead = (date: MeetingNotes['date'], today: Temporal.PlainDate): boolean =>
  isBefore(today, date instanceof Temporal.PlainDate ? date : date.toPlainDate({ day: 1 }))

const notesAhead = ({ date, file }: MeetingNotes, today: Temporal.PlainDate): Finding => ({
  severity: 'warning',
  code: 'date/ahead',
  message: `The name of this file says ${date}, which lies after today, ${dateInWords(today)}.`,
  hint: 'Give the file the name of the day on which you met.',
  place: { file },
})
