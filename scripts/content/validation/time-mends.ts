/** What somebody meant by a time of day, or by how long something lasts; undefined where nobody can tell. */

import { closest } from '../names/closest.ts'
import { certainly, type Mend, perhaps } from './mend.ts'
import { numberWords } from './value-mends.ts'

/** `6.30pm`, `18.30`, `1830` and `noon` are certain; `6.30` may be in the morning or in the evening. */
export function mendTime(text: string): Mend | undefined {
  const typed = inFigures(
    text
      .trim()
      .toLowerCase()
      .replace(/^(?:from|at|starts) +/, '')
      .replace(/,? (?:prompt(?:ly)?|sharp|start|onwards?)\.?$/, '')
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
  if (half === 'p' && /^(?:1[3-9]|2[0-3])[:.h]?\d{2}/.test(typed)) return certainly(clock(Number(hour), minute)) // `18:30pm`
  return half === undefined ? onWhichClock(hour, minute) : onTwelveHours(Number(hour), minute, half === 'p')
}

/** `6.30pm` */
function onTwelveHours(hour: number, minute: string, isAfternoon: boolean): Mend | undefined {
  return hour > 12 || hour === 0 ? undefined : certainly(clock((hour % 12) + (isAfternoon ? 12 : 0), minute))
}

/** `18.30` and `06.30` are on the clock of 24 hours; `6.30` may be on either. */
function onWhichClock(hour: string, minute: string): Mend {
  const number = Number(hour)
  if (number >= 12 || hour.startsWith('0')) return certainly(clock(number, minute))
  const later = number < 6 ? 'afternoon' : 'evening'
  return perhaps(`Write "${clock(number, minute)}" for the morning, "${clock(number + 12, minute)}" for the ${later}.`)
}

/** `6.30 for 7pm`: when the doors open, and when it begins. */
function mendDoorsAndBeginning(typed: string): Mend | undefined {
  const [, begins = ''] = /^\S+ for (\S+)$/.exec(typed) ?? []
  const meant = begins === '' ? undefined : mendTime(begins)
  return meant?.kind === 'certain' ? perhaps(`Write "${meant.text}", if it begins then.`) : meant
}

/** Spreadsheets keep 18:30 as 0.770833333, that part of a day. */
function mendPartOfDay(typed: string): Mend | undefined {
  const minutes = /^0\.\d{2,}$/.test(typed) ? Math.round(Number(typed) * 24 * 60) : 0
  const time = clock(Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0'))
  return minutes > 0 && minutes < 24 * 60
    ? perhaps(`A spreadsheet turned it into a part of a day: write "${time}", if that is meant.`)
    : undefined
}

/** `18;30`, `18-30` and `18:3O`: a key beside the colon, a letter among the figures. */
function mendSigns(typed: string): Mend | undefined {
  const figures = typed
    .replace(/(?<=^[\do]{1,2}) ?[;,'∶] ?(?=[\do]{2}\b)/, ':')
    .replace(/(?<=^\d{1,2})[-–](?=[345]\d$)/, ':') // no hour has such a number
    .replace(/(?<=\d:?\d?)o|o(?=\d)/g, '0')
    .replace(/(?<=\d:?\d?)[il]|[il](?=\d)/g, '1')
  const meant = figures === typed ? undefined : mendTime(figures)
  return meant?.kind === 'certain' ? perhaps(`Write "${meant.text}", if that is meant.`) : meant
}

/** `half past six` → `6:30`, `quarter to seven pm` → `6:45pm`, `7 o'clock` → `7:00`. In the United Kingdom half seven is half past. */
function inFigures(typed: string): string {
  const [, part, between, word = '', half = ''] =
    /^(?:(half|quarter|a quarter)( past| to)? )?(\d{1,2}|[a-z]+)(?: o['’]?clock)?(?: ?([ap]\.?m\.?))?$/.exec(typed) ??
    []
  const isWord = numberWords.includes(word)
  const hour = isWord ? numberWords.indexOf(word) + 1 : Number(word)
  if (!(hour >= 1 && hour <= 12)) return typed
  switch (`${part?.replace('a ', '') ?? ''}${between ?? ''}`) {
    case '':
      return isWord || typed.includes('clock') ? `${hour}:00${half}` : typed
    case 'half':
    case 'half past':
      return `${hour}:30${half}`
    case 'quarter past':
      return `${hour}:15${half}`
    case 'quarter to':
      return `${hour === 1 ? 12 : hour - 1}:45${half}`
    default:
      return typed
  }
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
    .replace(/^(\d{1,2}) 1\/2(?= h)/, '$1.5')
    .replace(/^(\d{1,2}) ?h(?:ours?|rs?)? ?(\d{2})$/, '$1h $2m')
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
  if (/^(?:until|till?|to|ends?(?: at)?) /i.test(typed))
    return perhaps('Write how long it lasts from its beginning on, not when it ends: lasts: 2 hours')
  const [, longer] = /^\d+ ?(?:-|–|to|or) ?(\d.*)$/.exec(typed) ?? []
  const longest = longer === undefined ? undefined : mendDuration(longer)
  if (longest !== undefined) return perhaps(`Write one length. If it may last the longer one: ${longest}`)
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(typed) ?? []
  const meant = mendDuration(
    hours !== undefined && minutes !== undefined
      ? `${hours} hours ${minutes} minutes`
      : typed
          .replace(/^\d+$/, (count) => (Number(count) < 10 ? `${count} hours` : `${count} minutes`))
          .replace(/[a-z]{4,}/gi, (word) => closest(word, units) ?? word),
  )
  return meant === undefined ? undefined : perhaps(`Write: ${meant}`)
}

const units = ['hour', 'hours', 'minute', 'minutes']

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
