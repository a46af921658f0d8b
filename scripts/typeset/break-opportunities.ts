/**
 * Where a line may end: the opportunities of Unicode line breaking (UAX #14), less those that would part
 * what is read as one thing, such as a telephone number, a time or a date.
 */

import LineBreaker, { type Break } from 'linebreak'
import { BoundedMap } from './bounded-map.ts'

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const clock = '\\d{1,2}(?:[:.]\\d{2})?'
const time = `(?:${clock}(?: ?[ap]m| noon| midnight)|\\d{1,2}:\\d{2}|noon|midnight)`

/** 01922 654703, (01632) 960123, +44 1632 960123, 116 123 */
export const telephoneNumber = /(?:\+\d{1,3} (?:\(0\) ?)?)?(?:\(0\d{2,4}\)|(?<!\d)\d{2,5})(?: \d{3,6}){1,2}(?!\d)/g

/** A line ends neither inside these, nor at their end where the pattern stops at a space. */
const heldTogether: readonly RegExp[] = [
  telephoneNumber,
  new RegExp(`\\b(?:${time}|${clock})(?:(?: (?:to|until|till|and) | ?[–-] ?)${time})\\b`, 'g'), // 6pm to 8pm, 6–8 pm
  new RegExp(`\\b${time}\\b`, 'g'), // 6 pm
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${month}\\b(?: \\d{4}\\b)?`, 'g'), // 8 December, 1 November 2026
  new RegExp(`\\b${month} \\d{4}\\b`, 'g'), // November 2026
  /\b\d+ (?:hours?|minutes?)\b/g,
  /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g, // a postcode
  /(?<!\p{L})\p{Lu}\. ?(?=\p{Lu})/gu, // J. R. Shah
  / ?(?=[–—])/g, // no line begins with a dash
  / (?=-(?: |$))/g,
  /(?<=\/[^\s/]{0,80}-)/g, // an address is parted after a stroke, not at its hyphens
]

/** Each of them has one of these in it. */
const mayHold = /[\d–—-]|noon|midnight|\p{Lu}\./u

/** Bounded: the texts of one site come again for every area. */
const remembered = new BoundedMap<string, readonly number[]>(1024)

/** The offsets after which a line may end, the text's own end last. */
export function breakOpportunities(text: string): readonly number[] {
  const known = remembered.get(text)
  if (known) return known
  const held = heldOffsets(text)
  const found = opportunities(text).flatMap(({ position, required }) =>
    // Where the author ends a line it ends, whatever the next one begins with.
    held.has(position) && !required && position < text.length ? [] : [position],
  )
  remembered.set(text, found)
  return found
}

/** Those of UAX #14 alone: for what is held together and is wider than a whole line. */
export const plainOpportunities = (text: string): readonly number[] =>
  opportunities(text).map(({ position }) => position)

/**
 * Words of letters, figures and what stands inside or after them, one space between each: a line may end after the
 * spaces and nowhere else (LB7, LB13, LB18, LB23, LB28, LB29). Most text is so, and is broken in a twentieth of the time.
 */
const plainText =
  /^£?[A-Za-z0-9]+(?:[.,:;’'][A-Za-z0-9]+)*[.,:;!?’]?(?: £?[A-Za-z0-9]+(?:[.,:;’'][A-Za-z0-9]+)*[.,:;!?’]?)* ?$/

function plainBreaks(text: string): readonly Break[] {
  const found: Break[] = []
  for (let space = text.indexOf(' '); space >= 0 && space < text.length - 1; space = text.indexOf(' ', space + 1))
    found.push({ position: space + 1, required: false })
  found.push({ position: text.length, required: false })
  return found
}

function opportunities(text: string): readonly Break[] {
  if (plainText.test(text)) return plainBreaks(text)
  const found: Break[] = []
  const breaker = new LineBreaker(text)
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) found.push(next)
  return found
}

function heldOffsets(text: string): ReadonlySet<number> {
  const held = new Set<number>()
  if (!mayHold.test(text)) return held
  for (const pattern of heldTogether) {
    for (const { 0: match, index } of text.matchAll(pattern)) {
      const last = index + match.length
      const stopsAtSpace = match === '' || match.endsWith(' ') || match.endsWith('.')
      for (let offset = index + 1; offset < last; offset++) held.add(offset)
      if (stopsAtSpace) held.add(last)
    }
  }
  return held
}
