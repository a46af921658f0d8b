/**
 * Where a line may end: the opportunities of Unicode line breaking (UAX #14), without those inside what is read as one,
 * such as a telephone number, a time or a date.
 */

import type { Break } from 'linebreak'
import { telephoneNumber } from '../../blocks/telephone-number.ts'
import { addressesIn, addressParts } from './address-breaks.ts'
import { LineBreaker } from './line-breaker.ts'

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const day = '\\d{1,2}(?:st|nd|rd|th)?'
const days = `(?:${day} ?[–-] ?)?${day}`
const clock = '\\d{1,2}(?:[:.]\\d{2})?'
const time = `(?:${clock}(?: ?[ap]m| noon| midday| midnight)|\\d{1,2}:\\d{2}|noon|midday|midnight)`

/** What a text must contain for a pattern to be tried at all. */
const figure = /\d/
const figureOrWord = /\d|noon|midday|midnight/
const dash = /[–—-]/

/** A line ends neither inside these, nor after them where the pattern ends with a space. */
const heldTogether: readonly (readonly [mayHold: RegExp, pattern: RegExp])[] = [
  [figure, telephoneNumber],
  [figureOrWord, new RegExp(`\\b(?:${time}|${clock})(?:(?: (?:to|until|till|and) | ?[–-] ?)${time})\\b`, 'g')], // 6pm to 8pm, 6–8 pm
  [figureOrWord, new RegExp(`\\b${time}\\b`, 'g')], // 6 pm
  [figure, new RegExp(`\\b${days} ${month}\\b(?: \\d{4}\\b)?`, 'g')], // 8 December, 3–5 November 2026
  [figure, new RegExp(`\\b${month} \\d{4}\\b`, 'g')], // November 2026
  [figure, /\b\d{1,2} \p{L}{3,} (?:19|20)\d{2}\b/gu], // 8 Rhagfyr 2026
  [figure, /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2}\b/g], // Thu 26
  [figure, /\b\d+ (?:hours?|minutes?)\b/g],
  [figure, /\b(?:side|page) \d+(?: of \d+)?\b/gi], // side 1 of 2
  [figure, /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g], // a postcode
  [/\p{Lu}\./u, /(?<!\p{L})\p{Lu}\. ?(?=\p{Lu})/gu], // J. R. Shah
  [/[–—]/, / ?(?=[–—])/g], // no line begins with a dash
  [/[–—]/, /(?<=\d)[–—]\d/g], // 17.15–19.00, pages 12–15
  [dash, / (?=-(?: |$))/g],
]

const weekday = new RegExp(`\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?=${days} ${month}\\b)`, 'g')
const heldWithWeekdays: typeof heldTogether = [...heldTogether, [figure, weekday]]

/** Where a line has no room for both, as in a cell of a table, a weekday may stand above its date. */
export type Weekdays = 'with their dates' | 'apart'

/** A quick test: all of these, and addresses that Unicode would break elsewhere than after a slash, contain one of these. */
const mayHoldAny = /[\d–—-]|:\/\/|\?\S|noon|midday|midnight|\p{Lu}\./u

/** The offsets (UTF-16 units) after which a line may end, the text's own end last. */
export function breakOpportunities(text: string, weekdays: Weekdays = 'with their dates'): readonly number[] {
  const held = heldOffsets(text, weekdays)
  if (plainText.test(text)) {
    const spaces = plainBreaks(text)
    return held === undefined ? spaces : spaces.filter((offset) => offset === text.length || !held.has(offset))
  }
  const offsets: number[] = []
  for (const { position, required } of opportunities(text)) {
    // The author's line break stands, whatever the next line begins with.
    if (required || position === text.length || !held?.has(position)) offsets.push(position)
  }
  return offsets
}

/** For what is kept together but wider than a line: only a dash stays with what comes before it. */
export function lastOpportunities(text: string): readonly number[] {
  const addresses = addressesIn(text)
  const isInAddress = (offset: number): boolean => addresses.some(({ start, end }) => start < offset && offset < end)
  const between = plainOpportunities(text).filter(
    (offset) =>
      offset === text.length || text[offset - 1] === '\n' || !(dash.test(text[offset] ?? '') || isInAddress(offset)),
  )
  return [...between, ...addressParts(text, addresses)].sort((a, b) => a - b)
}

/** For a narrow cell: addresses may be broken at any punctuation as well, but no date, time or number. */
export const cellOpportunities = (text: string): readonly number[] =>
  [...new Set([...breakOpportunities(text, 'apart'), ...addressParts(text, addressesIn(text))])].sort((a, b) => a - b)

/** The opportunities of UAX #14 alone. */
export const plainOpportunities = (text: string): readonly number[] =>
  plainText.test(text) ? plainBreaks(text) : opportunities(text).map(({ position }) => position)

/**
 * Plain text: words of letters, figures and the punctuation in or after them, separated by single spaces. A line may end
 * after a space and nowhere else (LB7, LB13, LB18, LB23, LB28, LB29). This covers most text, in a twentieth of the time.
 */
const plainText =
  /^£?[A-Za-z0-9]+(?:[.,:;’'][A-Za-z0-9]+)*[.,:;!?’]?(?: £?[A-Za-z0-9]+(?:[.,:;’'][A-Za-z0-9]+)*[.,:;!?’]?)* ?$/

function plainBreaks(text: string): readonly number[] {
  const offsets: number[] = []
  for (let space = text.indexOf(' '); space >= 0 && space < text.length - 1; space = text.indexOf(' ', space + 1))
    offsets.push(space + 1)
  offsets.push(text.length)
  return offsets
}

function opportunities(text: string): readonly Break[] {
  const found: Break[] = []
  const breaker = new LineBreaker(text)
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) found.push(next)
  return found
}

/** The offsets at which a line must not end; undefined where there are none. */
function heldOffsets(text: string, weekdays: Weekdays): ReadonlySet<number> | undefined {
  if (!mayHoldAny.test(text)) return undefined
  const held = new Set<number>()
  for (const [mayHold, pattern] of weekdays === 'apart' ? heldTogether : heldWithWeekdays)
    if (mayHold.test(text)) holdMatches(pattern, text, held)
  for (const { start, end } of addressesIn(text)) {
    for (let offset = start + 1; offset < end; offset++) if (!endsStroke(text, offset)) held.add(offset)
  }
  return held
}

function holdMatches(pattern: RegExp, text: string, held: Set<number>): void {
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const [match] = found
    const last = found.index + match.length
    for (let offset = found.index + 1; offset < last; offset++) held.add(offset)
    if (match === '' || match.endsWith(' ') || match.endsWith('.')) held.add(last)
    if (match === '') pattern.lastIndex++
  }
}

/** Where addresses may be broken: after `www.example.org/`, not after `https://`. */
const endsStroke = (text: string, offset: number): boolean => text[offset - 1] === '/' && text[offset - 2] !== '/'
