/** A day on which something was done cannot lie ahead; most often the year is wrong. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import { dateInWords } from '../model/dates-in-words.ts'
import { isBefore, type Rule } from './rule.ts'

interface DoneOn {
  readonly date: Temporal.PlainDate
  readonly file: string
  readonly path: readonly string[]
}

export const datesNotAhead: Rule = {
  code: 'date/ahead',
  check: ({ partnership, sheets, areas }, today) => {
    const { accessibility, file } = partnership
    const done: readonly DoneOn[] = [
      { date: accessibility.prepared, file, path: ['accessibility', 'prepared'] },
      { date: accessibility.reviewed, file, path: ['accessibility', 'reviewed'] },
      ...sheets.map((sheet) => ({ date: sheet.updated, file: sheet.file, path: ['updated'] })),
      ...areas.flatMap((area) => {
        const { checked } = area.roster
        return checked === undefined ? [] : [{ date: checked, file: area.file, path: ['checked'] }]
      }),
    ]
    return done.filter(({ date }) => isBefore(today, date)).map((each) => ahead(each, today))
  },
}

const ahead = ({ date, file, path }: DoneOn, today: Temporal.PlainDate): Finding => ({
  severity: 'warning',
  code: 'date/ahead',
  message: `"${path.at(-1)}" says ${dateInWords(date)}, which lies after today, ${dateInWords(today)}.`,
  hint: 'Write the day on which it was done.',
  place: { file, path },
})
