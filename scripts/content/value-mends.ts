/** What somebody certainly meant: a date, a time or a word in another spelling. */

import { isDate } from './formats.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `5/3/2026`, `5 March 2026` and `2026/03/05` → `2026-03-05`: day before month, as it is written in Britain. */
export function mendDate(text: string): string | undefined {
  const typed = text.trim()
  const [, d1, m1, y1] = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/.exec(typed) ?? []
  const [, y2, m2, d2] = /^(\d{4})[/. -](\d{1,2})[/. -](\d{1,2})$/.exec(typed) ?? []
  const [, d3, m3, y3] =
    /^(?:[A-Za-z]+,? )?(\d{1,2})(?:st|nd|rd|th)? (?:of )?([A-Za-z]{3,9}),? (\d{4})$/.exec(typed) ?? []
  const [, m4, d4, y4] = /^([A-Za-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(typed) ?? []
  const year = y1?.length === 2 ? `20${y1}` : (y1 ?? y2 ?? y3 ?? y4)
  const name = m3 ?? m4
  const month =
    m1 ?? m2 ?? (name === undefined ? undefined : String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1))
  const day = d1 ?? d2 ?? d3 ?? d4
  if (year === undefined || month === undefined || day === undefined) return undefined
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(date) ? date : undefined
}

/** `6.30pm`, `6:30 p.m.`, `6pm`, `noon`, `9:00` and `1830` → `18:30` and its like. */
export function mendTime(text: string): string | undefined {
  const typed = text.trim().toLowerCase()
  if (typed === 'noon' || typed === '12 noon') return '12:00'
  if (typed === 'midnight') return '00:00'
  const [, hour, minute = '00', half] =
    /^(\d{1,2})(?:[:.]?(\d{2}))?(?:[:.]00)? ?(?:([ap])\.?m\.?|h|hrs)?$/.exec(typed) ?? []
  if (hour === undefined || Number(minute) > 59) return undefined
  if (half === undefined && !/[:.h]|\d{3}/.test(typed)) return undefined // "6" may be morning or evening
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0)
  if (hours > 23 || (half !== undefined && (Number(hour) > 12 || Number(hour) === 0))) return undefined
  return `${String(hours).padStart(2, '0')}:${minute}`
}

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
  if (hours === undefined || Number(hours) === 0) return counted(total, 'minute')
  const rest = total % 60
  return `${counted(Math.floor(total / 60), 'hour')}${rest > 0 ? ` ${counted(rest, 'minute')}` : ''}`
}

/** In minutes: no meeting lasts longer than 12 hours. */
const longest = 720

const counted = (count: number, unit: string): string => `${count} ${count === 1 ? unit : `${unit}s`}`

const ordinals: Readonly<Record<string, string>> = { '1st': 'first', '2nd': 'second', '3rd': 'third', '4th': 'fourth' }
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** `1st tuesday`, `Last Fri of the month`, `every first Tuesday` → `first Tuesday`. */
export function mendMonthly(text: string): string | undefined {
  const typed = text.trim().toLowerCase()
  const [, week, weekday] =
    /^(?:every |the |on )*(first|second|third|fourth|last|1st|2nd|3rd|4th) ([a-z]{3,9}?)s?(?: (?:of|in|every|each)\b.*)?$/.exec(
      typed,
    ) ?? []
  const day = days.find((name) => weekday !== undefined && name.toLowerCase().startsWith(weekday))
  return week === undefined || day === undefined ? undefined : `${ordinals[week] ?? week} ${day}`
}

/** `yes`, `Y`, `on`, `True` → `true`; `no`, `off`, `FALSE` → `false`. */
export function mendBoolean(text: string): string | undefined {
  if (/^(y|yes|on|true|1|x)$/i.test(text.trim())) return 'true'
  return /^(n|no|off|false|0)$/i.test(text.trim()) ? 'false' : undefined
}

/** `zz11aa` → `ZZ1 1AA` */
export function mendPostcode(text: string): string | undefined {
  const [, outward, inward] =
    /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/.exec(text.replace(/[\s-]/g, '').toUpperCase()) ?? []
  return outward === undefined ? undefined : `${outward} ${inward}`
}
