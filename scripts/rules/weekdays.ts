/** A weekday that does not match its date: half of the readers would come on the one, half on the other. */

import type { SourceFile } from '../content/text/source-file.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import { dateInWords, weekdayOf } from '../model/dates-in-words.ts'
import type { Site } from '../model/site.ts'
import { quotedFiles, type TextRule, warningAt } from './text-rule.ts'
import { daysWithoutYear, writtenDates } from './written-dates.ts'

export const weekdaysRight: TextRule = {
  codes: ['date/weekday'],
  check: (site, files) => {
    const quoted = quotedFiles(site)
    const inTexts = [...files.values()].flatMap((file) => (quoted.has(file.path) ? [] : datesIn(file)))
    return [...inTexts, ...datesInAlert(site)]
  },
}

const datesIn = (file: SourceFile): readonly Finding[] =>
  writtenDates(file.text).flatMap(({ seen, index, weekday, day, month, monthNumber, year }): readonly Finding[] => {
    const of = { year, month: monthNumber }
    const { daysInMonth } = Temporal.PlainYearMonth.from(of)
    const tell = (message: string, hint: string) => [warningAt('date/weekday', file, index, seen.length, message, hint)]
    if (day > daysInMonth)
      return tell(
        `"${seen}" is not in the calendar.`,
        `${month} ${year} has ${daysInMonth} days: look up which is meant.`,
      )
    const date = Temporal.PlainDate.from({ ...of, day })
    if (weekday === undefined || weekdayOf(date).startsWith(weekday)) return []
    return tell(`"${seen}" is not so: ${dateInWords(date)} is a ${weekdayOf(date)}.`, whichIsMeant)
  })

/** A notice needs no year: it stands there for some days alone. */
function datesInAlert({ partnership: { alert, file } }: Site): readonly Finding[] {
  if (alert === undefined) return []
  return daysWithoutYear(alert.text).flatMap(({ seen, index, weekday = '', day, monthNumber }): readonly Finding[] => {
    const dates = yearsAround(alert).flatMap((year) => {
      const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month: monthNumber })
      const date = Temporal.PlainDate.from({ year, month: monthNumber, day })
      return day > daysInMonth || !isNear(date, alert) ? [] : [date]
    })
    const [first] = dates
    if (first === undefined || dates.some((date) => weekdayOf(date).startsWith(weekday))) return []
    return [
      {
        severity: 'warning',
        code: 'date/weekday',
        message: `"${seen}" is not so: ${dateInWords(first)} is a ${weekdayOf(first)}.`,
        hint: whichIsMeant,
        place: { file, path: ['alert', 'text'], within: [index, index + seen.length] },
      },
    ]
  })
}

type Days = Record<'from' | 'until', Temporal.PlainDate>

const yearsAround = ({ from, until }: Days): readonly number[] =>
  Array.from({ length: until.year - from.year + 3 }, (_, index) => from.year - 1 + index)

/** Whether a notice may mean this date: an office that closes in December opens again in January. */
const isNear = (date: Temporal.PlainDate, { from, until }: Days): boolean =>
  Temporal.PlainDate.compare(date, from.subtract({ months: 6 })) >= 0 &&
  Temporal.PlainDate.compare(date, until.add({ months: 6 })) <= 0

const whichIsMeant = 'Look up which of the two is meant, the weekday or the date.'
