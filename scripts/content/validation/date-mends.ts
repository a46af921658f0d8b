/** What somebody meant by a date in another spelling; undefined where nobody can tell. */

import { dateInWords, monthCalled, monthName, weekdayOf } from '../../model/dates-in-words.ts'
import { weekdays } from '../../model/monthly-rule.ts'
import { isDate } from '../schemas/formats.ts'
import { certainIf, certainly, type Mend, perhaps } from './mend.ts'

/** `25/3/2026`, `5 March 2026` and `2026/03/05` are certain; `5/3/2026` is in March to some and in May to others. */
export function mendDate(text: string): Mend | undefined {
  const typed = text.trim().replace(/[\u2010-\u2015\u2212]/g, '-')
  return (
    mendWithTime(typed) ??
    mendYearLast(typed) ??
    mendSeparators(typed) ??
    mendWithWords(typed) ??
    mendMonthInWords(typed) ??
    mendDayNumber(typed) ??
    mendFigures(typed) ??
    mendPart(typed)
  )
}

/**
 * `2026-12-08T00:00:00`, as programs write a day. Another time may be when a meeting starts, and `23:00Z` is the next
 * day in summer.
 */
function mendWithTime(typed: string): Mend | undefined {
  const [, date = '', time = ''] = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}:\d{2})/.exec(typed) ?? []
  if (!isDate(date)) return undefined
  return /^0?0:00$/.test(time)
    ? certainly(date)
    : perhaps(`Write ${date}. A time of day has its place after "starts" alone: starts: "${time.padStart(5, '0')}"`)
}

/** `25/3/2026`, `8.12.26` */
function mendYearLast(typed: string): Mend | undefined {
  const [, first = '', second = '', year] = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/.exec(typed) ?? []
  return year === undefined ? undefined : (mendYearFirst(typed) ?? mendDayAndMonth(first, second, year))
}

/** `2026/3/5` */
function mendSeparators(typed: string): Mend | undefined {
  const [, year, month = '', day = ''] = /^(\d{4})[/. -](\d{1,2})[/. -](\d{1,2})$/.exec(typed) ?? []
  return year === undefined ? undefined : (certainIf(dateOf(year, month, day)) ?? notInCalendar(year, month, day))
}

/** `2026-12-08 (cancelled)` */
function mendWithWords(typed: string): Mend | undefined {
  const [, date = '', words = ''] = /^(\d{4}-\d{2}-\d{2})[ ,:–-]+\(?([a-z ]+)\)?$/i.exec(typed) ?? []
  if (!isDate(date)) return undefined
  return perhaps(
    /cancel/i.test(words)
      ? `Write ${date}, and say of it in a field of its own: cancelled: true`
      : `Write ${date}, and nothing after it.`,
  )
}

/** `20261208`, and `2O26-12-08` with a letter among its figures. */
function mendFigures(typed: string): Mend | undefined {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(typed.replace(/[oO]/g, '0').replace(/[lI]/g, '1')) ?? []
  const date = dateOf(year, month, day)
  return date === undefined ? undefined : perhaps(`Write ${date}, if ${spoken(date)} is meant.`)
}

/** `2026-12`, `December 2026` and `2026` */
function mendPart(text: string): Mend | undefined {
  const typed = text.replace(/^([A-Za-z]{3,9}) (\d{4})$/, (_, name: string, year: string) => {
    const month = monthCalled(name)
    return month === 0 ? text : `${year}-${String(month).padStart(2, '0')}`
  })
  const [, year, month] = /^((?:19|20)\d{2})(?:-(0[1-9]|1[0-2]))?$/.exec(typed) ?? []
  if (year === undefined) return undefined
  return perhaps(
    month === undefined
      ? `The month and the day are missing. Write them after the year: ${year}-MM-DD`
      : `The day is missing. Write it last: ${year}-${month}-DD`,
  )
}

/** `2026-11-31`, `2026-31-11` */
function notInCalendar(year: string, month: string, day: string): Mend | undefined {
  const turned = dateOf(year, day, month)
  if (turned !== undefined) return perhaps(`Write ${turned}, if ${spoken(turned)} is meant: the month comes first.`)
  const name = monthName({ month: Number(month) })
  if (name === '' || Number(year) < 1900 || Number(day) < 29) return undefined
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year: Number(year), month: Number(month) })
  return perhaps(`${name} ${year} has ${daysInMonth} days: look up which day is meant.`)
}

/** Spreadsheets count days: 1 is 1 January 1900, and they take 1900 for a leap year. Of 2000 to 2099. */
function mendDayNumber(typed: string): Mend | undefined {
  if (!/^\d{5}$/.test(typed) || Number(typed) < 36526 || Number(typed) > 73050) return undefined
  const date = Temporal.PlainDate.from('1899-12-30')
    .add({ days: Number(typed) })
    .toString()
  return perhaps(`A spreadsheet turned it into a number of days: write ${date}, if ${spoken(date)} is meant.`)
}

/** `26-12-08`: with hyphens the year comes first, unless it is too long ago. */
function mendYearFirst(typed: string): Mend | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{2})-(\d{2})-(\d{2})$/.exec(typed) ?? []
  const [date, british] = [dateOf(`20${year}`, month, day), dateOf(`20${day}`, month, year)]
  if (Number(year) < 20 || date === undefined || british === undefined || date === british) return undefined
  return perhaps(`Write ${date} for ${spoken(date)}, or ${british} for ${spoken(british)}.`)
}

function mendDayAndMonth(first: string, second: string, year: string): Mend | undefined {
  const whole = year.length === 2 ? `20${year}` : year
  const british = dateOf(whole, second, first)
  const american = dateOf(whole, first, second)
  if (british === undefined)
    return american === undefined
      ? notInCalendar(whole, second, first)
      : perhaps(`Write ${american}, if ${spoken(american)} is meant.`)
  if (year.length === 4 && (american === undefined || american === british)) return certainly(british)
  if (american === undefined || american === british)
    return perhaps(`Write ${british}, if ${spoken(british)} is meant.`)
  return perhaps(`Write ${british} for ${spoken(british)}, or ${american} for ${spoken(american)}.`)
}

const dayFirst =
  /^(?:(?<weekday>[A-Za-z]{3,9}),? )?(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<name>[A-Za-z]{3,9}),? (?<year>\d{4}|\d{2})$/
const monthFirst = /^(?<name>[A-Za-z]{3,9}) (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/

/**
 * `5 March 2026`, `5-Mar-2026`, `Thursday 5th of March, 2026`, `March 5, 2026`: certain, unless the weekday is
 * another or the year is `26`.
 */
function mendMonthInWords(text: string): Mend | undefined {
  const typed = text.replace(/(?<=\d)[-/.](?=[A-Za-z]{3})|(?<=[A-Za-z]{3})[-/.](?=\d)/g, ' ')
  const { weekday, day = '', name = '', year } = (dayFirst.exec(typed) ?? monthFirst.exec(typed))?.groups ?? {}
  if (year === undefined) return mendWithoutYear(typed)
  const month = monthCalled(name)
  const date = dateOf(year.length === 2 ? `20${year}` : year, String(month), day)
  if (date === undefined) return month > 0 ? notInCalendar(year, String(month), day) : undefined
  if (year.length === 2) return perhaps(`Write ${date}, if ${spoken(date)} is meant.`)
  const actual = weekdayOf(Temporal.PlainDate.from(date))
  if (weekday === undefined || begins(actual, weekday)) return certainly(date)
  return perhaps(
    `${spoken(date)} is a ${actual}: write ${date} if that is meant, or the date of the ${weekdayCalled(weekday) ?? weekday}.`,
  )
}

/** `8 December`, `Tuesday 8th Dec`, `8/12` */
function mendWithoutYear(typed: string): Mend | undefined {
  const [, day = '', name = ''] =
    /^(?:[A-Za-z]{3,9},? )?(?:the )?(\d{1,2})(?:st|nd|rd|th)? (?:of )?([A-Za-z]{3,9})$/.exec(typed) ??
    /^(\d{1,2})[/.](\d{1,2})$/.exec(typed) ??
    []
  const month = /^\d/.test(name) ? Number(name) : monthCalled(name)
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return undefined
  return perhaps(`The year is missing. Write it first: YYYY-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** `Tues` → `Tuesday` */
export const weekdayCalled = (part: string): string | undefined => weekdays.find((name) => begins(name, part))

const begins = (whole: string, part: string): boolean =>
  part.length >= 3 && whole.toLowerCase().startsWith(part.toLowerCase())

function dateOf(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(date) ? date : undefined
}

/** `5 March 2026` */
const spoken = (date: string): string => dateInWords(Temporal.PlainDate.from(date))
