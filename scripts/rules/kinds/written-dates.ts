/** Dates with their year in a text: `Tuesday 8 December 2026`, `1st of May, 2027`, `Tue 8 Dec 2026`. */

import type { SeenWords } from './text-rule.ts'

/** In English, in their order. */
export const monthNames = 'January February March April May June July August September October November December'.split(
  ' ',
)
const months =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const weekday = '(?<weekday>Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|s|sday|nesday|rs?|rsday|urday)?'
const dayAndMonth = `(?<day>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)? (?:of )?(?<month>${months})`
const written = new RegExp(`\\b(?:${weekday},? (?:the )?)?${dayAndMonth},? (?<year>(?:19|20)\\d{2})\\b`, 'g')
/** The same without a year, behind a weekday. */
const withoutYear = new RegExp(`\\b${weekday},? (?:the )?${dayAndMonth}\\b(?!,? (?:19|20)\\d)`, 'g')
/** A quick test that rules out most texts, which have no date with its year: figures are rarer than the letters of months. */
const anyDay = new RegExp(`(?<=(?:${months}),? )(?:19|20)\\d`)

export interface WrittenDate extends SeenWords {
  /** The beginning of its English name; undefined where none stands in front. */
  readonly weekday: string | undefined
  readonly day: number
  /** The English name of the month, and its number from 1. */
  readonly month: string
  readonly monthNumber: number
}

export interface FullDate extends WrittenDate {
  readonly year: number
}

/** All of them in their order. A day may be one that the calendar does not have. */
export const writtenDates = (text: string): readonly FullDate[] =>
  anyDay.test(text)
    ? Array.from(text.matchAll(written), (found) => ({ ...partsOf(found), year: Number(found.groups?.year) }))
    : []

/** `Saturday 28 November`, of a year that its readers know. */
export const daysWithoutYear = (text: string): readonly WrittenDate[] => Array.from(text.matchAll(withoutYear), partsOf)

/**
 * Without a year, a day that its month has in none. Not the end of a time, `9 to 4.30 February to May`, or an address,
 * `31 April Close`; higher figures most often count things.
 */
const beyond =
  /\b3(?<!(?:\d[.:,]|£)3)(?:1(?:st)? (?:of )?(April|June|September|November)|[01](?:st|th)? (?:of )?February)\b(?!,? (?:19|20)\d| \p{Lu}\p{Ll})/gu

/** A quick test that rules out most texts. */
const anyBeyond = /3[01](?:st|th)? (?:of )?[AFJNS]/

/** `31 June` and `30 February`; `days`: how many the month has at most. */
export const daysBeyondMonth = (text: string) =>
  (anyBeyond.test(text) ? Array.from(text.matchAll(beyond)) : [])
    .filter(({ 0: seen, index }) => !countsThings(text, index, index + seen.length))
    .map(({ 0: seen, 1: month, index }) => ({
      seen,
      index,
      month: month ?? 'February',
      days: month === undefined ? 29 : 30,
    }))

/** `In all, 31 November reports came in`; on a day something happens. */
const countsThings = (text: string, from: number, to: number): boolean =>
  /^ \p{Ll}{4,}s\b/u.test(text.slice(to, to + longestWord)) &&
  !/\b(?:after|before|by|from|on|since|till?|to|until|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?) (?:the )?$/i.test(
    text.slice(Math.max(0, from - longestWord), from),
  )

/** In characters. */
const longestWord = 24

/** An hour beyond twelve before `am` or `pm`, or minutes beyond 59. */
const noClock =
  /(?:(?:1[3-9]|2\d)(?:[.:][0-5]\d)?|(?:1[0-2]|0?[1-9])[.:][6-9]\d)(?<half>(?: ?p| ?a(?=\.)|a)(?:m|\.m\.?))(?!\w)/gi

/** A quick test that rules out most texts: `am` or `pm` behind a figure. */
const anyHalf = /[aApP]\.?[mM](?<=\d ?[aApP]\.?[mM])/

/**
 * Looked for where a time is found: its figures end a number, an amount as `£15 pm`, or a word of an address. `10am-13pm`
 * are two times.
 */
const endsAnother = /[\w£$€.:,/=]$|(?<!m)-$|[£$€] $/

/** `13pm`, `18.30pm` and `6.75pm`; `meant`: on the clock of twelve hours, where that is certain. */
export const timesOfNoClock = (text: string) =>
  (anyHalf.test(text) ? Array.from(text.matchAll(noClock)) : [])
    .filter(({ index }) => !endsAnother.test(text.slice(Math.max(0, index - 2), index)))
    .map(({ 0: seen, index, groups }) => {
      const [, hour = '', minutes = ''] = /^(\d+)([.:]\d\d)?/.exec(seen) ?? []
      const isCertain = Number(hour) > 12 && Number(hour) < 24 && /p/i.test(groups?.half ?? '')
      return { seen, index, meant: isCertain ? `${Number(hour) - 12}${minutes.replace(/[.:]00/, '')}pm` : undefined }
    })

/** Both in the same half of one day. In `10am - 9.30am for helpers` there is a dash between. */
const times =
  /(?<![\w£.:,-])(1[0-2]|[1-9])(?:[.:]([0-5]\d))? ?([ap])\.?m\.? ?[–-] ?(1[0-2]|[1-9])(?:[.:]([0-5]\d))? ?\3\.?m(?!\w|,? (?:for|if|next|on|the|\w+day)\b)/gi

/** In front of two days of which the first was the earlier plan: `brought forward from … to …`. */
const wasMoved = /\b(?:back|brought|changed|earlier|forward|moved|postponed|rather|swapped)\b[^.\n]*$/i

/**
 * Dates with their years, and times, of which the second is before the first: `24 December 2026 to 3 January 2026`. `dates`:
 * all that are written in the text.
 */
export function stretchesBackwards(text: string, dates: readonly FullDate[]): readonly SeenWords[] {
  const ofDates = dates.flatMap((end, at): readonly SeenWords[] => {
    const begin = dates[at - 1]
    if (begin === undefined || orderOf(begin) <= orderOf(end)) return []
    const between = text.slice(begin.index + begin.seen.length, end.index)
    const before = text.slice(Math.max(0, begin.index - mostBefore), begin.index)
    return /^ ?(?:to|until|till|–|-) ?$/.test(between) && !wasMoved.test(before)
      ? [{ seen: text.slice(begin.index, end.index + end.seen.length), index: begin.index }]
      : []
  })
  const ofTimes = /[ap]\.?m\.? ?[–-] ?\d/i.test(text)
    ? Array.from(text.matchAll(times)).filter(
        ([, from, minutes = '0', , to, others = '0']) =>
          (Number(from) % 12) * 60 + Number(minutes) > (Number(to) % 12) * 60 + Number(others),
      )
    : []
  return [...ofDates, ...ofTimes.map(({ 0: seen, index }) => ({ seen, index }))]
}

const orderOf = ({ year, monthNumber, day }: FullDate): number => (year * 12 + monthNumber) * 31 + day

/** In characters. */
const mostBefore = 60

/** With the month first, as in America: only where the second figure can be no month is it certain. Not in an address. */
const monthFirst = /(?<![\w./-])(0?[1-9]|1[0-2])\/(1[3-9]|2\d|3[01])\/((?:19|20)\d\d)(?![\w/-])/g

/** `12/25/2026`. A day may be one that the calendar does not have. */
export const datesMonthFirst = (text: string) =>
  text.includes('/')
    ? Array.from(text.matchAll(monthFirst), ({ 0: seen, 1: month, 2: day, 3: year, index }) => ({
        seen,
        index,
        year: Number(year),
        month: Number(month),
        day: Number(day),
      }))
    : []

function partsOf({ 0: seen, index, groups = {} }: RegExpExecArray): WrittenDate {
  const { weekday, day, month: begun = '' } = groups
  const at = monthNames.findIndex((name) => name.startsWith(begun.slice(0, 3)))
  return { seen, index, weekday, day: Number(day), month: monthNames[at] ?? begun, monthNumber: at + 1 }
}
