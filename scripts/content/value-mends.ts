/** What somebody meant by a date, a time or a word in another spelling: certainly, or perhaps; undefined where nobody can tell. */

import { weekdays, weeks } from '../model/monthly-rule.ts'
import { closest } from './closest.ts'
import { isDate } from './formats.ts'

export type Mend =
  | { readonly kind: 'certain'; readonly text: string }
  /** `advice`: a whole sentence that names each thing that may be meant. */
  | { readonly kind: 'perhaps'; readonly advice: string }

const certainly = (text: string): Mend => ({ kind: 'certain', text })
const perhaps = (advice: string): Mend => ({ kind: 'perhaps', advice })

/** Where something is meant, it is certain. */
export const certainIf = (text: string | undefined): Mend | undefined =>
  text === undefined ? undefined : certainly(text)

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

/** `25/3/2026`, `5 March 2026` and `2026/03/05` are certain; `5/3/2026` is in March to some and in May to others. */
export function mendDate(text: string): Mend | undefined {
  const typed = text.trim().replace(/[\u2010-\u2015\u2212]/g, '-')
  const timed = /^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}/.exec(typed)?.[1]
  if (timed !== undefined) return certainIf(isDate(timed) ? timed : undefined)
  const [, first, second, year] = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/.exec(typed) ?? []
  if (first !== undefined && second !== undefined && year !== undefined)
    return mendYearFirst(typed) ?? mendDayAndMonth(first, second, year)
  const [, y, m, d] = /^(\d{4})[/. -](\d{1,2})[/. -](\d{1,2})$/.exec(typed) ?? []
  if (y !== undefined && m !== undefined && d !== undefined) return certainIf(dateOf(y, m, d)) ?? notInCalendar(y, m, d)
  const [, day, more = ''] = /^(\d{4}-\d{2}-\d{2})[ ,:–-]+\(?([a-z ]+)\)?$/i.exec(typed) ?? []
  if (day !== undefined && isDate(day))
    return perhaps(
      /cancel/i.test(more)
        ? `Write ${day}, and say of it in a field of its own: cancelled: true`
        : `Write ${day}, and nothing behind it.`,
    )
  return mendMonthInWords(typed) ?? mendDayNumber(typed)
}

/** `2026-11-31`, `2026-31-11` */
function notInCalendar(year: string, month: string, day: string): Mend | undefined {
  const turned = dateOf(year, day, month)
  if (turned !== undefined) return perhaps(`Write ${turned}, if ${spoken(turned)} is meant: the month comes first.`)
  const name = months[Number(month) - 1]
  if (name === undefined || Number(day) < 29 || Number(day) > 31) return undefined
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year: Number(year), month: Number(month) })
  return perhaps(`${name} ${year} has ${daysInMonth} days: look up which day is meant.`)
}

/** Programs for tables count days: 1 is 1 January 1900, and they take 1900 for a leap year. Of 2000 to 2099. */
function mendDayNumber(typed: string): Mend | undefined {
  if (!/^\d{5}$/.test(typed) || Number(typed) < 36526 || Number(typed) > 73050) return undefined
  const date = Temporal.PlainDate.from('1899-12-30')
    .add({ days: Number(typed) })
    .toString()
  return perhaps(`A program for tables counted its days: write ${date}, if ${spoken(date)} is meant.`)
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
    return american === undefined ? undefined : perhaps(`Write ${american}, if ${spoken(american)} is meant.`)
  if (year.length === 4 && (american === undefined || american === british)) return certainly(british)
  if (american === undefined || american === british)
    return perhaps(`Write ${british}, if ${spoken(british)} is meant.`)
  return perhaps(`Write ${british} for ${spoken(british)}, or ${american} for ${spoken(american)}.`)
}

/** `5 March 2026`, `Thursday 5th of March, 2026`, `March 5, 2026`: certain, unless the weekday is another or the year is `26`. */
function mendMonthInWords(typed: string): Mend | undefined {
  const [, weekday, d1, m1, y1] =
    /^(?:([A-Za-z]{3,9}),? )?(\d{1,2})(?:st|nd|rd|th)? (?:of )?([A-Za-z]{3,9}),? (\d{4}|\d{2})$/.exec(typed) ?? []
  const [, m2, d2, y2] = /^([A-Za-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(typed) ?? []
  const [day, name, year] = [d1 ?? d2, m1 ?? m2, y1 ?? y2]
  if (day === undefined) return mendWithoutYear(typed)
  if (day === undefined || name === undefined || year === undefined) return undefined
  const month = months.findIndex((known) => begins(known, name)) + 1
  const date = dateOf(year.length === 2 ? `20${year}` : year, String(month), day)
  if (date !== undefined && year.length === 2) return perhaps(`Write ${date}, if ${spoken(date)} is meant.`)
  if (date === undefined && month > 0) return notInCalendar(year, String(month), day)
  if (date === undefined || weekday === undefined || begins(weekdayOf(date), weekday)) return certainIf(date)
  return perhaps(
    `${spoken(date)} is a ${weekdayOf(date)}: write ${date} if that is meant, or the date of the ${weekday}.`,
  )
}

/** `8 December`, `Tuesday 8th Dec` */
function mendWithoutYear(typed: string): Mend | undefined {
  const [, day = '', name = ''] =
    /^(?:[A-Za-z]{3,9},? )?(?:the )?(\d{1,2})(?:st|nd|rd|th)? (?:of )?([A-Za-z]{3,9})$/.exec(typed) ?? []
  const month = months.findIndex((known) => begins(known, name)) + 1
  if (month === 0 || Number(day) < 1 || Number(day) > 31) return undefined
  return perhaps(`The year is missing. Write it first: YYYY-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`)
}

const begins = (whole: string, part: string): boolean =>
  part.length >= 3 && whole.toLowerCase().startsWith(part.toLowerCase())

function dateOf(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(date) ? date : undefined
}

/** `5 March 2026` */
function spoken(date: string): string {
  const [year = '', month, day] = date.split('-')
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`
}

const weekdayOf = (date: string): string => weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? ''

/** `6.30pm`, `18.30`, `1830` and `noon` are certain; `6.30` may be in the morning or in the evening. */
export function mendTime(text: string): Mend | undefined {
  const typed = inFigures(text.trim().toLowerCase())
  if (typed === 'noon' || typed === '12 noon' || typed === 'midday') return certainly('12:00')
  if (/^(?:midnight|12 midnight|24[:.]?00)$/.test(typed))
    return perhaps('Write "00:00" for the beginning of the day, "23:59" for its end.')
  const [, hour, minute = '00', half] =
    /^(\d{1,2})(?:[:.]?(\d{2}))?(?:[:.]00)? ?(?:([ap])\.?m\.?|h|hrs)?$/.exec(typed) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined
  if (half !== undefined) {
    if (Number(hour) > 12 || Number(hour) === 0) return undefined
    return certainly(clock((Number(hour) % 12) + (half === 'p' ? 12 : 0), minute))
  }
  if (Number(hour) >= 12 || hour.startsWith('0')) return certainly(clock(Number(hour), minute))
  const [morning, evening] = [clock(Number(hour), minute), clock(Number(hour) + 12, minute)]
  return perhaps(
    `Write "${morning}" for the morning, "${evening}" for the ${Number(hour) < 6 ? 'afternoon' : 'evening'}.`,
  )
}

const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** `half past six` → `6:30`, `quarter to seven pm` → `6:45pm`, `7 o'clock` → `7:00`. In the United Kingdom half seven is half past. */
function inFigures(typed: string): string {
  const [, part, between, word = '', half = ''] =
    /^(?:(half|quarter|a quarter)( past| to)? )?(\d{1,2}|[a-z]+)(?: o['’]?clock)?(?: ?([ap]\.?m\.?)| in the (?:morning|afternoon|evening))?$/.exec(
      typed,
    ) ?? []
  const hour = hours.includes(word) ? hours.indexOf(word) + 1 : Number(word)
  if (!(hour >= 1 && hour <= 12) || (part !== undefined && between === undefined && part !== 'half')) return typed
  if (part === undefined && !hours.includes(word) && !typed.includes('clock')) return typed
  if (between === ' to') return part === 'half' ? typed : `${hour === 1 ? 12 : hour - 1}:45${half}`
  return `${hour}:${part === undefined ? '00' : part === 'half' ? '30' : '15'}${half}`
}

/** `6pm to 8pm`: when it begins, and how long it lasts, which stands elsewhere. */
export function mendTimes(text: string): Mend | undefined {
  const minutes = minutesBetween(text)
  const [from = ''] = text.split(betweenTimes)
  const begins = /^\d{2}:\d{2}$/.test(from) ? certainly(from) : mendTime(from)
  return minutes === undefined || begins?.kind !== 'certain'
    ? undefined
    : perhaps(`Write "${begins.text}", and how long it lasts on a line of its own: lasts: ${inHours(minutes)}`)
}

const clock = (hours: number, minutes: string): string => `${String(hours).padStart(2, '0')}:${minutes}`

/** `2hrs`, `1.5 hours`, `90 mins`, `two hours` → `2 hours`, `1 hour 30 minutes`, `90 minutes`. */
export function mendDuration(text: string): string | undefined {
  const words: Readonly<Record<string, string>> = { one: '1', an: '1', a: '1', two: '2', three: '3', four: '4' }
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/^(one|an|a|two|three|four)\b/, (word) => words[word] ?? word)
  const [, hours, half, minutes] =
    /^(?:(\d{1,2})(\.5| and a half)? ?(?:hours?|hrs?|h)(?: |, | and )?)?(?:(\d{1,3}) ?(?:minutes?|mins?|m))?$/.exec(
      typed,
    ) ?? []
  if (hours === undefined && minutes === undefined) return undefined
  const total = Number(hours ?? 0) * 60 + Number(minutes ?? 0) + (half === undefined ? 0 : 30)
  if (total === 0 || total > longest) return undefined
  return hours === undefined || Number(hours) === 0 ? counted(total, 'minute') : inHours(total)
}

const inHours = (minutes: number): string =>
  [
    ...(minutes >= 60 ? [counted(Math.floor(minutes / 60), 'hour')] : []),
    ...(minutes % 60 > 0 ? [counted(minutes % 60, 'minute')] : []),
  ].join(' ')

/** `18:00 - 20:00` is 2 hours; when it begins stands elsewhere. */
export function mendBeginningAndEnd(text: string): Mend | undefined {
  const between = minutesBetween(text)
  return between === undefined
    ? undefined
    : perhaps(`Write: ${inHours(between)}. When it begins stands after "starts".`)
}

const betweenTimes = /\s*(?:-|–|\bto\b|\buntil\b)\s*/

/** Of `18:00 - 20:00`, `6pm to 8pm` */
function minutesBetween(text: string): number | undefined {
  const [from, to, ...more] = text.split(betweenTimes)
  if (from === undefined || to === undefined || more.length > 0) return undefined
  const [start, end] = [from, to].map((time) => (/^\d{2}:\d{2}$/.test(time) ? certainly(time) : mendTime(time)))
  if (start?.kind !== 'certain' || end?.kind !== 'certain') return undefined
  const minutes = minuteOfDay(end.text) - minuteOfDay(start.text)
  return minutes > 0 && minutes <= longest ? minutes : undefined
}

const minuteOfDay = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** In minutes: no meeting lasts longer than 12 hours. */
const longest = 720

const counted = (count: number, unit: string): string => `${count} ${count === 1 ? unit : `${unit}s`}`

const ordinals: Readonly<Record<string, string>> = { '1st': 'first', '2nd': 'second', '3rd': 'third', '4th': 'fourth' }

/** `1st tuesday`, `Last Fri of the month`, `every first Tuesday` → `first Tuesday`; not what names some months only. */
export function mendMonthly(text: string): string | undefined {
  const typed = text.trim().toLowerCase()
  const [, week, weekday] =
    /^(?:every |the |on )*(first|second|third|fourth|last|1st|2nd|3rd|4th) ([a-z]{3,9}?)s?(?: (?:of|in) (?:the|each|every) month| (?:each|every) month| monthly)?$/.exec(
      typed,
    ) ?? []
  const day = weekdays.find((name) => weekday !== undefined && begins(name, weekday))
  return week === undefined || day === undefined ? undefined : `${ordinals[week] ?? week} ${day}`
}

/** `last Firday` → `last Friday`, where both words are nearly such as can stand there. */
export function nearlyMonthly(text: string): Mend | undefined {
  const [week = '', weekday = '', ...others] = text.trim().split(/\s+/)
  const [first, second] = [closest(week, weeks), closest(weekday, weekdays)]
  return first === undefined || second === undefined || others.length > 0
    ? undefined
    : perhaps(`Did you mean "${first} ${second}"?`)
}

/** `yes`, `Y`, `on`, `True` → `true`; `no`, `off`, `FALSE` → `false`. */
export function mendBoolean(text: string): string | undefined {
  if (/^(y|yes|on|true|1)$/i.test(text.trim())) return 'true'
  return /^(n|no|off|false|0)$/i.test(text.trim()) ? 'false' : undefined
}

/** `zz11aa` → `ZZ1 1AA`, and a letter O where a digit must be is a nought. */
export function mendPostcode(text: string): string | undefined {
  const typed = text.replace(/[\s-]/g, '').toUpperCase()
  const [, outward, inward] = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/.exec(typed.replace(/O(?=[A-Z]{2}$)/, '0')) ?? []
  return outward === undefined ? undefined : `${outward} ${inward}`
}

/** `Sam <sam@example.org>`, `mailto:sam@example.org` and `sam @example.org` hold one address. */
export function mendEmail(text: string): Mend | undefined {
  const found = new Set(
    text
      .replace(/\s*(?:@|[([]at[)\]])\s*/gi, '@')
      .match(/[a-z0-9][a-z0-9.!#$%&'*+/=?^_`{|}~-]*@(?:[a-z0-9-]+\.)+[a-z]{2,}/gi),
  )
  const [address, ...others] = found
  return address === undefined || others.length > 0 ? undefined : perhaps(`Write: ${address}`)
}
