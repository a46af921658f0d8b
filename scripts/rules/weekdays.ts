/** A weekday that does not match its date: half of the readers would come on the one, half on the other. */

import type { SourceFile } from '../content/source-file.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import { dateInWords, weekdayOf } from '../model/dates-in-words.ts'
import { quotedFiles, type TextRule, warningAt } from './text-rule.ts'

export const weekdaysRight: TextRule = {
  codes: ['date/weekday'],
  check: (site, files) => {
    const quoted = quotedFiles(site)
    return [...files.values()].flatMap((file) => (quoted.has(file.path) ? [] : datesIn(file)))
  },
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const written = new RegExp(
  `\\b(?:(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?(?<day>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)? (?:of )?(?<month>${months}),? (?<year>(?:19|20)\\d{2})\\b`,
  'g',
)
/** A quick test that rules out most texts, which have no date with its year. */
const anyDay = new RegExp(`(?:${months}),? (?:19|20)\\d`)

function datesIn(file: SourceFile): readonly Finding[] {
  if (!anyDay.test(file.text)) return []
  return Array.from(file.text.matchAll(written)).flatMap(({ 0: seen, index, groups }): readonly Finding[] => {
    const { weekday, day = '', month = '', year = '' } = groups ?? {}
    const of = { year: Number(year), month: months.split('|').indexOf(month) + 1 }
    const { daysInMonth } = Temporal.PlainYearMonth.from(of)
    const tell = (message: string, hint: string) => [warningAt('date/weekday', file, index, seen.length, message, hint)]
    if (Number(day) > daysInMonth)
      return tell(
        `"${seen}" is not in the calendar.`,
        `${month} ${year} has ${daysInMonth} days: look up which is meant.`,
      )
    const date = Temporal.PlainDate.from({ ...of, day: Number(day) })
    if (weekday === undefined || weekdayOf(date).startsWith(weekday)) return []
    return tell(
      `"${seen}" is not so: ${dateInWords(date)} is a ${weekdayOf(date)}.`,
      'Look up which of the two is meant, the weekday or the date.',
    )
  })
}
