/** A day that is many years ahead. Most often a digit of the year is wrong, and no other rule would notice. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import { dateInWords } from '../model/dates-in-words.ts'
import { isBefore } from '../model/order-of-days.ts'
import type { Rule } from './rule.ts'

const foreseen = Temporal.Duration.from({ years: 5 })

export const datesFarAhead: Rule = {
  code: 'date/far',
  check: ({ partnership: { file, alert }, sheets, areas, groups }, today) => {
    const days: readonly Day[] = [
      ...(alert ? [{ date: alert.until, file, path: ['alert', 'until'] }] : []),
      ...sheets.map(({ reviewBy, file }) => ({ date: reviewBy, file, path: ['review_by'] })),
      ...areas.flatMap(({ cags }) =>
        cags.flatMap(({ file, dates }) =>
          dates.map(({ date, entry = 0 }) => ({ date, file, path: ['dates', entry, 'date'] })),
        ),
      ),
      ...[...areas, ...groups].flatMap(({ notes }) =>
        notes.flatMap(({ file, actions }) =>
          actions.map(({ due }, index) => ({ date: due, file, path: ['actions', index, 'due'] })),
        ),
      ),
    ]
    const last = today.add(foreseen)
    return days.flatMap(({ date, file, path }) =>
      date !== undefined && isBefore(last, date) ? [far(date, file, path)] : [],
    )
  },
}

interface Day {
  readonly date: Temporal.PlainDate | undefined
  readonly file: string
  readonly path: readonly (string | number)[]
}

const far = (date: Temporal.PlainDate, file: string, path: Day['path']): Finding => ({
  severity: 'warning',
  code: 'date/far',
  message: `${dateInWords(date)} lies more than five years ahead.`,
  hint: 'Look at the figures of the year.',
  place: { file, path },
})
