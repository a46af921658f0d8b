/**
 * Where a line may end: the opportunities of Unicode line breaking (UAX #14), less those that would part
 * what is read as one thing, such as a telephone number, a time or a date.
 */

import LineBreaker, { type Break } from 'linebreak'

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const clock = '\\d{1,2}(?:[:.]\\d{2})?'
const time = `(?:${clock}(?: ?[ap]m| noon| midnight)|\\d{1,2}:\\d{2}|noon|midnight)`

/** 01922 654703, (01632) 960123, +44 1632 960123, 116 123 */
export const telephoneNumber = /(?:\+\d{1,3} (?:\(0\) ?)?)?(?:\(0\d{2,4}\)|(?<!\d)\d{2,5})(?: \d{3,6}){1,2}(?!\d)/g

/** What only a text with such a letter in it can hold. */
const figure = /\d/
const figureOrWord = /\d|noon|midnight/
const dash = /[–—-]/

/** A line ends neither inside these, nor at their end where the pattern stops at a space. */
const heldTogether: readonly (readonly [mayHold: RegExp, pattern: RegExp])[] = [
  [figure, telephoneNumber],
  [figureOrWord, new RegExp(`\\b(?:${time}|${clock})(?:(?: (?:to|until|till|and) | ?[–-] ?)${time})\\b`, 'g')], // 6pm to 8pm, 6–8 pm
  [figureOrWord, new RegExp(`\\b${time}\\b`, 'g')], // 6 pm
  [figure, new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${month}\\b(?: \\d{4}\\b)?`, 'g')], // 8 December, 1 November 2026
  [figure, new RegExp(`\\b${month} \\d{4}\\b`, 'g')], // November 2026
  [figure, /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2}\b/g], // Thu 26
  [figure, /\b\d+ (?:hours?|minutes?)\b/g],
  [figure, /\b(?:side|page) \d+(?: of \d+)?\b/gi], // side 1 of 2
  [figure, /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g], // a postcode
  [/\p{Lu}\./u, /(?<!\p{L})\p{Lu}\. ?(?=\p{Lu})/gu], // J. R. Shah
  [/[–—]/, / ?(?=[–—])/g], // no line begins with a dash
  [dash, / (?=-(?: |$))/g],
  [dash, /(?<=\/[^\s/]{0,80}-)/g], // an address is parted after a stroke, not at its hyphens
  [/:\/\//, /(?<=https?:\/\/)/g], // nor right after its beginning
]

/** Each of them has one of these in it. */
const mayHoldAny = /[\d–—-]|:\/\/|noon|midnight|\p{Lu}\./u

/** The offsets after which a line may end, the text's own end last. */
export function breakOpportunities(text: string): readonly number[] {
  const held = heldOffsets(text)
  if (plainText.test(text)) {
    const spaces = plainBreaks(text)
    return held === undefined ? spaces : spaces.filter((offset) => offset === text.length || !held.has(offset))
  }
  const offsets: number[] = []
  for (const { position, required } of opportunities(text)) {
    // Where the author ends a line it ends, whatever the next one begins with.
    if (required || position === text.length || !held?.has(position)) offsets.push(position)
  }
  return offsets
}

/** Those of UAX #14 alone: for what is held together and is wider than a whole line. */
export const plainOpportunities = (text: string): readonly number[] =>
  plainText.test(text) ? plainBreaks(text) : opportunities(text).map(({ position }) => position)

/**
 * Words of letters, figures and what stands inside or after them, one space between each: a line may end after the
 * spaces and nowhere else (LB7, LB13, LB18, LB23, LB28, LB29). Most text is so, and is broken in a twentieth of the time.
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

/** Undefined where nothing is held. */
function heldOffsets(text: string): ReadonlySet<number> | undefined {
  if (!mayHoldAny.test(text)) return undefined
  const held = new Set<number>()
  for (const [mayHold, pattern] of heldTogether) {
    if (!mayHold.test(text)) continue
    pattern.lastIndex = 0
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      const [match] = found
      const last = found.index + match.length
      const stopsAtSpace = match === '' || match.endsWith(' ') || match.endsWith('.')
      for (let offset = found.index + 1; offset < last; offset++) held.add(offset)
      if (stopsAtSpace) held.add(last)
      if (match === '') pattern.lastIndex++
    }
  }
  return held
}
