/**
 * Times that no clock shows, stretches that end before they begin, and days in a text that are not those of the calendar: with
 * another weekday, beyond the end of a month, or with the month first.
 */

import type { SourceFile } from '../content/text/source-file.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import { dateInWords, weekdayOf } from '../model/dates-in-words.ts'
import type { MeetingNotes } from '../model/meeting-notes.ts'
import type { Site } from '../model/site.ts'
import { type SeenWords, type TextRule, unquotedFiles, warningAt } from './kinds/text-rule.ts'
import {
  datesMonthFirst,
  daysBeyondMonth,
  daysWithoutYear,
  type FullDate,
  stretchesBackwards,
  timesOfNoClock,
  writtenDates,
} from './kinds/written-dates.ts'

export const weekdaysRight: TextRule = {
  codes: ['date/weekday', 'date/american', 'date/no-clock', 'date/order'],
  check: (site, files) => {
    const inTexts = unquotedFiles(site, files).flatMap((file) => {
      const dates = writtenDates(file.text)
      return [
        ...datesIn(file, dates),
        ...beyondTheMonth(file),
        ...monthsFirst(file),
        ...beyondTheClock(file),
        ...endsFirst(file, dates),
      ]
    })
    return [...inTexts, ...withoutYear(site, files), ...inValues(site)]
  },
}

const datesIn = (file: SourceFile, dates: readonly FullDate[]): readonly Finding[] =>
  dates.flatMap(({ seen, index, weekday, day, month, monthNumber, year }): readonly Finding[] => {
    const of = { year, month: monthNumber }
    const { daysInMonth } = Temporal.PlainYearMonth.from(of)
    const tell = (message: string, hint: string) => [warningAt('date/weekday', file, { seen, index }, message, hint)]
    if (day > daysInMonth)
      return tell(
        `"${seen}" is not in the calendar.`,
        `${month} ${year} has ${daysInMonth} days: look up which is meant.`,
      )
    const date = Temporal.PlainDate.from({ ...of, day })
    if (weekday === undefined || weekdayOf(date).startsWith(weekday)) return []
    return tell(`"${seen}" is not so: ${dateInWords(date)} is a ${weekdayOf(date)}.`, whichIsMeant)
  })

/** `24 December 2026 to 3 January 2026`, `6pm–5.30pm`. */
const endsFirst = (file: SourceFile, dates: readonly FullDate[]): readonly Finding[] =>
  stretchesBackwards(file.text, dates).map((seen) =>
    warningAt('date/order', file, seen, `"${seen.seen}" ends before it begins.`, 'Look at the figures of both.'),
  )

/** `31 June`, which no year has. */
const beyondTheMonth = (file: SourceFile): readonly Finding[] =>
  daysBeyondMonth(file.text).map(({ seen, index, month, days }) =>
    warningAt(
      'date/weekday',
      file,
      { seen, index },
      `"${seen}" is not in the calendar.`,
      `${month} has ${days} days: look up which is meant.`,
    ),
  )

/** `13pm` */
const beyondTheClock = (file: SourceFile): readonly Finding[] =>
  timesOfNoClock(file.text).map(({ seen, index, meant }) =>
    warningAt(
      'date/no-clock',
      file,
      { seen, index },
      `"${seen}" is no time that a clock shows.`,
      meant === undefined ? 'Look up when it is.' : `Write: ${meant}, if that is meant.`,
    ),
  )

/** `12/25/2026`, as in America. */
const monthsFirst = (file: SourceFile): readonly Finding[] =>
  datesMonthFirst(file.text).flatMap(({ seen, index, day, ...of }) =>
    day > Temporal.PlainYearMonth.from(of).daysInMonth
      ? []
      : [
          warningAt(
            'date/american',
            file,
            { seen, index },
            `"${seen}" has the month in front of the day, as in America.`,
            `Write: ${dateInWords(Temporal.PlainDate.from({ ...of, day }))}`,
          ),
        ],
  )

/** Where a day needs no year: its readers know when it was written. */
function withoutYear(site: Site, files: ReadonlyMap<string, SourceFile>): readonly Finding[] {
  const { sheets, areas, groups } = site
  const notes = [...areas, ...groups].flatMap((owner) => owner.notes)
  const documents = [
    ...notes.map(({ file, quoted, date }) => ({ file, quoted, days: () => daysOf(date) })),
    ...sheets.map(({ file, quoted, updated }) => ({ file, quoted, days: () => ({ from: updated, until: updated }) })),
  ]
  return documents.flatMap(({ file: path, quoted, days }): readonly Finding[] => {
    const file = quoted ? undefined : files.get(path)
    return file === undefined
      ? []
      : wrongDays(file.text, days).map(({ seen, index, message }) =>
          warningAt('date/weekday', file, { seen, index }, message, whichIsMeant),
        )
  })
}

const daysOf = (date: MeetingNotes['date']): Days =>
  date instanceof Temporal.PlainDate
    ? { from: date, until: date }
    : { from: date.toPlainDate({ day: 1 }), until: date.toPlainDate({ day: date.daysInMonth }) }

/** In the notice and in the words beside the dates of CAGs. */
function inValues({ partnership, areas }: Site): readonly Finding[] {
  const { alert } = partnership
  const values = [
    ...(alert
      ? [{ file: partnership.file, path: ['alert', 'text'], text: alert.text, from: alert.from, until: alert.until }]
      : []),
    ...areas.flatMap(({ cags }) =>
      cags.flatMap(({ file, dates }) =>
        dates.flatMap(({ note, date, entry }) =>
          note === undefined || entry === undefined
            ? []
            : [{ file, path: ['dates', entry, 'note'], text: note, from: date, until: date }],
        ),
      ),
    ),
  ]
  return values.flatMap(({ file, path, text, from, until }) =>
    wrongDays(text, () => ({ from, until })).map(
      ({ seen, index, message }): Finding => ({
        severity: 'warning',
        code: 'date/weekday',
        message,
        hint: whichIsMeant,
        place: { file, path, within: [index, index + seen.length] },
      }),
    ),
  )
}

interface WrongDay extends SeenWords {
  readonly message: string
}

/** Days without a year that have another weekday in each year that may be meant. */
const wrongDays = (text: string, daysOfText: () => Days): readonly WrongDay[] =>
  daysWithoutYear(text).flatMap(({ seen, index, weekday = '', day, monthNumber }): readonly WrongDay[] => {
    if (yearInFront.test(text.slice(Math.max(0, index - farInFront), index))) return []
    const days = daysOfText()
    const dates = yearsAround(days).flatMap((year) => {
      const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month: monthNumber })
      const date = Temporal.PlainDate.from({ year, month: monthNumber, day })
      return day > daysInMonth || !isNear(date, days) ? [] : [date]
    })
    const [first] = dates
    if (first === undefined || dates.some((date) => weekdayOf(date).startsWith(weekday))) return []
    return [{ seen, index, message: `"${seen}" is not so: ${dateInWords(first)} is a ${weekdayOf(first)}.` }]
  })

/** `In 1926, on Monday 3 May`: a year in the same sentence, at most so many characters before. */
const yearInFront = /\b(?:1[5-9]|20)\d{2}\b[^.!?\n]*$/
const farInFront = 80

type Days = Record<'from' | 'until', Temporal.PlainDate>

const yearsAround = ({ from, until }: Days): readonly number[] =>
  Array.from({ length: until.year - from.year + 3 }, (_, index) => from.year - 1 + index)

/** Whether a notice may mean this date: an office that closes in December opens again in January. */
const isNear = (date: Temporal.PlainDate, { from, until }: Days): boolean =>
  Temporal.PlainDate.compare(date, from.subtract({ months: 6 })) >= 0 &&
  Temporal.PlainDate.compare(date, until.add({ months: 6 })) <= 0

const whichIsMeant = 'Look up which of the two is meant, the weekday or the date.'
