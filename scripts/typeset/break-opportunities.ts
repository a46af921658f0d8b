/**
 * Where a line may end: the opportunities of Unicode line breaking (UAX #14), less those that would part
 * what is read as one thing, such as a telephone number, a time or a date.
 */

import LineBreaker from 'linebreak'

const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'

/** A line ends neither inside these, nor at their end where the pattern stops at a space. */
const heldTogether: readonly RegExp[] = [
  /(?<!\d)\d{2,5}(?: \d{3,6}){1,2}(?!\d)/g, // 01922 654703, 020 7946 0123, 116 123
  /\b\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)\b(?: to \d{1,2}(?:[:.]\d{2})? ?(?:am|pm)\b)?/g, // 6 pm, 6pm to 8pm
  new RegExp(`\\b\\d{1,2} (?:${months})[a-z]*`, 'g'), // 8 December
  /\b\d+ (?:hours?|minutes?)\b/g,
  /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g, // a postcode
  /(?<!\p{L})\p{Lu}\. ?(?=\p{Lu})/gu, // J. R. Shah
  / ?(?=[–—])/g, // no line begins with a dash
  / (?=- )/g,
  /(?<=\/[^\s/]{0,80}-)/g, // an address is parted after a stroke, not at its hyphens
]

/** Bounded: the texts of one site come again for every area. */
const remembered = new Map<string, readonly number[]>()
const mostRemembered = 4096

/** The offsets after which a line may end, the text's own end last. */
export function breakOpportunities(text: string): readonly number[] {
  const known = remembered.get(text)
  if (known) return known
  const found = reckon(text)
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(text, found)
  return found
}

function reckon(text: string): readonly number[] {
  const held = new Set<number>()
  for (const pattern of heldTogether) {
    for (const { 0: match, index } of text.matchAll(pattern)) {
      const last = index + match.length
      const stopsAtSpace = match === '' || match.endsWith(' ') || match.endsWith('.')
      for (let offset = index + 1; offset < last; offset++) held.add(offset)
      if (stopsAtSpace) held.add(last)
    }
  }
  const opportunities: number[] = []
  const breaker = new LineBreaker(text)
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak())
    if (!held.has(next.position) || next.position === text.length) opportunities.push(next.position)
  return opportunities
}
