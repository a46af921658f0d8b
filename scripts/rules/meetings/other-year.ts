/** A date of the year before that stands behind dates to come: in January people go on writing the old year. */

import type { Finding } from '../../diagnostics/diagnostic.ts'
import { dateInWords } from '../../model/dates-in-words.ts'
import { isBefore } from '../../model/order-of-days.ts'
import type { Rule } from '../kinds/rule.ts'

/** What is added below the other dates may be any day: it may be over by now, or far from the date above. */
const aWhile = Temporal.Duration.from({ months: 3 })

interface Entry {
  readonly entry: number
  readonly date: Temporal.PlainDate
}

export const otherYear: Rule = {
  code: 'cag/other-year',
  upsetBy: ({ code }) => code === 'cag/instead-no-date',
  check: ({ areas }, today) =>
    areas.flatMap(({ cags }) =>
      cags.flatMap(({ file, dates }) => {
        const asTyped = dates
          .flatMap(({ entry, date, cancelled }): readonly Entry[] =>
            entry === undefined || cancelled ? [] : [{ entry, date }],
          )
          .toSorted((one, other) => one.entry - other.entry)
        return asTyped.flatMap((each, index) => {
          const meant = inNextYear(asTyped, index, today)
          return meant === undefined ? [] : [ofOtherYear(file, each, meant)]
        })
      }),
    ),
}

/** The same day a year on, where it stands in the row of dates and the day as it was typed does not. */
function inNextYear(
  asTyped: readonly Entry[],
  index: number,
  today: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  const [first, above, date, below] = [index - 2, index - 1, index, index + 1].map((at) => asTyped[at]?.date)
  if (above === undefined || date === undefined) return undefined
  if (first !== undefined && isBefore(above, first)) return undefined // the last date stands first
  if (!isBefore(date.add(aWhile), today) || isBefore(above, today)) return undefined
  const meant = date.add({ years: 1 })
  const isAbove = below === undefined ? !isBefore(above.add(aWhile), meant) : isBefore(meant, below)
  return isBefore(above, meant) && isAbove ? meant : undefined
}

const ofOtherYear = (file: string, { entry, date }: Entry, meant: Temporal.PlainDate): Finding => ({
  severity: 'warning',
  code: 'cag/other-year',
  message: `${dateInWords(date)} is in the past, and comes after a date that is still to come.`,
  hint: `If the year after is meant, write: ${meant}`,
  place: { file, path: ['dates', entry, 'date'] },
})
