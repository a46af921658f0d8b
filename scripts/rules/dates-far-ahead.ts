/** A day that is many years ahead. Most often a digit of the year is wrong, and no other rule would notice. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import { dateInWords } from '../model/dates-in-words.ts'
import { isBefore } from '../model/order-of-days.ts'
import type { Rule } from './kinds/rule.ts'

const foreseen = Temporal.Duration.from({ years: 5 })

export const datesFarAhead: Rule = {
  code: 'date/far',
  check: ({ partnership: { file, alert }, sheets, areas, groups }, today) => {
    const last = today.add(foreseen)
    const judged = (date: Temporal.PlainDate | undefined, file: string, path: Path): readonly Finding[] =>
      date !== undefined && isBefore(last, date) ? [far(date, file, path)] : []
    return [
      ...judged(alert?.until, file, ['alert', 'until']),
      ...sheets.flatMap(({ reviewBy, file }) => judged(reviewBy, file, ['review_by'])),
      ...areas.flatMap(({ cags }) =>
        cags.flatMap(({ file, dates }) =>
          dates.flatMap(({ date, entry = 0 }) => judged(date, file, ['dates', entry, 'date'])),
        ),
      ),
      ...[...areas, ...groups].flatMap(({ notes }) =>
        notes.flatMap(({ file, actions }) =>
          actions.flatMap(({ due }, index) => judged(due, file, ['actions', index, 'due'])),
        ),
      ),
    ]
  },
}

type Path = readonly (string | number)[]

const far = (date: Temporal.PlainDate, file: string, path: Path): Finding => ({
  severity: 'warning',
  code: 'date/far',
  message: `${dateInWords(date)} lies more than five years ahead.`,
  hint: 'Look at the figures of the year.',
  place: { file, path },
})
