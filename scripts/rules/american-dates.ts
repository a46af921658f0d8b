/** Days in a text with the month first, as in America: `12/25/2026` is no day here, and `03/04/2026` another. */

import type { SourceFile } from '../content/text/source-file.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import { dateInWords } from '../model/dates-in-words.ts'
import { type TextRule, unquotedFiles, warningAt } from './text-rule.ts'

export const americanDates: TextRule = {
  codes: ['date/american'],
  check: (site, files) =>
    unquotedFiles(site, files).flatMap((file) => (file.text.includes('/') ? monthFirst(file) : [])),
}

/** Only where the second figure can be no month is it certain. Not in an address or behind another figure. */
const written = /(?<![\w./-])(0?[1-9]|1[0-2])\/(1[3-9]|2\d|3[01])\/((?:19|20)\d\d)(?![\w/-])/g

const monthFirst = (file: SourceFile): readonly Finding[] =>
  Array.from(file.text.matchAll(written)).flatMap(
    ({ 0: seen, 1: month, 2: day, 3: year, index }): readonly Finding[] => {
      const of = { year: Number(year), month: Number(month) }
      if (Number(day) > Temporal.PlainYearMonth.from(of).daysInMonth) return []
      const date = Temporal.PlainDate.from({ ...of, day: Number(day) })
      return [
        warningAt(
          'date/american',
          file,
          { seen, index },
          `"${seen}" has the month in front of the day, as in America.`,
          `Write: ${dateInWords(date)}`,
        ),
      ]
    },
  )
