/** What somebody meant by a time, a number or a word in another spelling; undefined where nobody can tell. */

import { weekdays, weeks } from '../../model/monthly-rule.ts'
import { closest } from '../names/closest.ts'
import { weekdayCalled } from './date-mends.ts'
import { certainly, type Mend, perhaps } from './mend.ts'

/** `6.30pm`, `18.30`, `1830` and `noon` are certain; `6.30` may be in the morning or in the evening. */
export function mendTime(text: string): Mend | undefined {
  const typed = inFigures(
    text
      .trim()
      .toLowerCase()
      .replace(/^(?:from|at|starts) +/, '')
      .replace(/ in the morning$/, ' am')
      .replace(/ (?:in the (?:afternoon|evening)|at night)$/, ' pm'),
  )
  if (typed === 'noon' || typed === '12 noon' || typed === 'midday') return certainly('12:00')
  if (/^(?:midnight|12 midnight|24[:.]?00)$/.test(typed))
    return perhaps('Write "00:00" for the beginning of the day, "23:59" for its end.')
  const [, hour, minute = '00', half] =
    /^(\d{1,2})(?:[:.h]?(\d{2}))?(?:[:.]00)? ?(?:([ap])\.?m\.?|h|hrs)?$/.exec(typed) ?? []
  if (hour === undefined) return mendPartOfDay(typed) ?? mendSigns(typed) ?? mendDoorsAndBeginning(typed)
  if (Number(hour) > 23) return perhaps('A day has the hours 00 to 23: look up when it begins.')
  if (Number(minute) > 59)
    return mendPartOfDay(typed) ?? perhaps('An hour has the minutes 00 to 59: look up when it begins.')
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

/** `6.30 for 7pm`: when the doors open, and when it begins. */
function mendDoorsAndBeginning(typed: string): Mend | undefined {
  const [, begins = ''] = /^\S+ for (\S+)$/.exec(typed) ?? []
  const meant = begins === '' ? undefined : mendTime(begins)
  return meant?.kind === 'certain' ? perhaps(`Write "${meant.text}", if it begins then.`) : meant
}

/** Programs for tables keep 18:30 as 0.770833333, that part of a day. */
function mendPartOfDay(typed: string): Mend | undefined {
  const minutes = /^0\.\d{2,}$/.test(typed) ? Math.round(Number(typed) * 24 * 60) : 0
  const time = clock(Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0'))
  return minutes > 0 && minutes < 24 * 60
    ? perhaps(`A program for tables counted it as part of a day: write "${time}", if that is meant.`)
    : undefined
}

/** `18;30` and `18:3O`: a key beside the colon, a letter among the figures. */
function mendSigns(typed: string): Mend | undefined {
  const figures = typed
    .replace(/(?<=^[\do]{1,2}) ?[;,'∶] ?(?=[\do]{2}\b)/, ':')
    .replace(/(?<=\d:?\d?)o|o(?=\d)/g, '0')
    .replace(/(?<=\d:?\d?)[il]|[il](?=\d)/g, '1')
  const meant = figures === typed ? undefined : mendTime(figures)
  return meant?.kind === 'certain' ? perhaps(`Write "${meant.text}", if that is meant.`) : meant
}

const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** `half past six` → `6:30`, `quarter to seven pm` → `6:45pm`, `7 o'clock` → `7:00`. In the United Kingdom half seven is half past. */
function inFigures(typed: string): string {
  const [, part, between, word = '', half = ''] =
    /^(?:(half|quarter|a quarter)( past| to)? )?(\d{1,2}|[a-z]+)(?: o['’]?clock)?(?: ?([ap]\.?m\.?))?$/.exec(typed) ??
    []
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
  const begins = beginning(text, from)
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
    .replace(/^(\d{1,2}) hours? and a half$/, '$1.5 hours')
    .replace(/^(\d{1,2})h ?(\d{2})$/, '$1h $2m')
  const [, hours, half, minutes] =
    /^(?:(\d{1,2})(\.5| and a half)? ?(?:hours?|hrs?|h)(?: |, | and )?)?(?:(\d{1,3}) ?(?:minutes?|mins?|m))?$/.exec(
      typed,
    ) ?? []
  if (hours === undefined && minutes === undefined) return undefined
  const total = Number(hours ?? 0) * 60 + Number(minutes ?? 0) + (half === undefined ? 0 : 30)
  if (total === 0 || total > longest) return undefined
  return hours === undefined || Number(hours) === 0 ? counted(total, 'minute') : inHours(total)
}

/** `about 2 hours`, `1:30`, and `90` of which it is not said what. */
export function nearlyDuration(text: string): Mend | undefined {
  const typed = text.trim().replace(/^(?:about|around|approximately|approx\.?|up to|ca?\.?|lasts) +/i, '')
  const [, longer] = /^\d+ ?(?:-|–|to|or) ?(\d.*)$/.exec(typed) ?? []
  const longest = longer === undefined ? undefined : mendDuration(longer)
  if (longest !== undefined) return perhaps(`Write one length. If it may last the longer one: ${longest}`)
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(typed) ?? []
  const meant = mendDuration(
    hours !== undefined && minutes !== undefined
      ? `${hours} hours ${minutes} minutes`
      : typed.replace(/^\d+$/, (count) => (Number(count) < 10 ? `${count} hours` : `${count} minutes`)),
  )
  return meant === undefined ? undefined : perhaps(`Write: ${meant}`)
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
  const [start, end] = [beginning(text, from), /^\d{2}:\d{2}$/.test(to) ? certainly(to) : mendTime(to)]
  if (start?.kind !== 'certain' || end?.kind !== 'certain') return undefined
  const minutes = minuteOfDay(end.text) - minuteOfDay(start.text)
  return minutes > 0 && minutes <= longest ? minutes : undefined
}

/** Of `6.30-8pm` both are in the evening; of `11-1pm` nobody can tell. */
function beginning(text: string, from: string): Mend | undefined {
  if (/^\d{2}:\d{2}$/.test(from)) return certainly(from)
  const [, to, half] = /(\d{1,2})(?:[:.]\d{2})? ?([ap])\.?m\.?$/i.exec(text.trim()) ?? []
  const isSameHalf = /^\d{1,2}(?:[:.]\d{2})?$/.test(from) && Number.parseInt(from, 10) < Number(to)
  return mendTime(isSameHalf ? `${from}${half}m` : from)
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
  const day = weekday === undefined ? undefined : weekdayCalled(weekday)
  return week === undefined || day === undefined ? undefined : `${ordinals[week] ?? week} ${day}`
}

/** `first Tuesday at 6pm`: when it begins stands elsewhere. */
export function monthlyAlone(text: string): Mend | undefined {
  const alone = mendMonthly(text.replace(/,? +(?:at|from) .*$/i, ''))
  return alone === undefined ? undefined : perhaps(`Write: ${alone}. When it begins stands after "starts".`)
}

/** `last Firday` → `last Friday`, `Friday, last` → `last Friday`, where both words are nearly such as can stand there. */
export function nearlyMonthly(text: string): Mend | undefined {
  const [one = '', other = '', ...others] = text.trim().split(/[\s,]+/)
  if (others.length > 0) return undefined
  const [[week, weekday] = []] = [
    [closest(one, weeks), closest(other, weekdays)],
    [closest(other, weeks), closest(one, weekdays)],
  ].filter((words) => !words.includes(undefined))
  return week === undefined || weekday === undefined ? undefined : perhaps(`Did you mean "${week} ${weekday}"?`)
}

/** `yes`, `Y`, `on`, `True` → `true`; `no`, `off`, `FALSE` → `false`. */
export function mendBoolean(text: string): string | undefined {
  if (/^(y|yes|on|true|1)$/i.test(text.trim())) return 'true'
  return /^(n|no|off|false|0)$/i.test(text.trim()) ? 'false' : undefined
}

/** `six`, `second`, `6 months`, `2 years`; a field that counts a length of time counts months. */
export function mendNumber(text: string): Mend | undefined {
  const typed = text.trim().toLowerCase()
  const years = mendNumberOfYears(typed)
  if (years !== undefined) return years
  const [figures] = /^\d+(?=(?:st|nd|rd|th)?(?: [a-z]+)?$)/.exec(typed) ?? []
  const at = figures === undefined ? Math.max(hours.indexOf(typed), places.indexOf(typed)) + 1 : Number(figures)
  return figures === undefined && at === 0 ? undefined : perhaps(`Write: ${at}`)
}

function mendNumberOfYears(typed: string): Mend | undefined {
  const [, count = ''] = /^(\S+) years?$/.exec(typed) ?? []
  const years = /^an?$/.test(count) ? 1 : Number(count) || hours.indexOf(count) + 1
  return years > 0 ? perhaps(`Write: ${years * 12}`) : undefined
}

const places = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** `zz11aa` → `ZZ1 1AA`, and a letter O where a digit must be is a nought, an I or a small l a one. */
export function mendPostcode(text: string): string | undefined {
  const typed = text
    .replace(/[\s-]/g, '')
    .replace(/[l|](?=[A-Za-z]{2}$)/, '1')
    .toUpperCase()
  const [, outward, inward] =
    /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/.exec(typed.replace(/O(?=[A-Z]{2}$)/, '0').replace(/I(?=[A-Z]{2}$)/, '1')) ??
    []
  return outward === undefined ? undefined : `${outward} ${inward}`
}

/** `Sam <sam@example.org>`, `mailto:sam@example.org` and `sam at example,org` hold one address. */
export function mendEmail(text: string): Mend | undefined {
  const found = new Set(
    text
      .replace(/\s*(?:@+|[([]at[)\]]|(?<=^\S+)\s+at\s+(?=\S+$))\s*/gi, '@')
      .replace(/(?<=^\S+@[a-z0-9-]+),(?=[a-z0-9-]+(?:\.[a-z]+)*$)/i, '.')
      .match(/[a-z0-9][a-z0-9.!#$%&'*+/=?^_`{|}~-]*@(?:[a-z0-9-]+\.)+[a-z]{2,}/gi),
  )
  const [address, ...others] = found
  if (address === undefined) return undefined
  return perhaps(others.length > 0 ? `There is room for one address: write ${address}.` : `Write: ${address}`)
}
