/** Spaces in front of a comma or missing behind it, two full stops, sums with a full stop for their comma, `21th`. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Sentence } from './sentences.ts'

interface Kind {
  /** Begins with a rare sign and looks behind that last, which is quicker. `sign`: what is wrong. */
  readonly pattern: RegExp
  /** What stands somewhere in the same sentence. */
  readonly onlyWith?: RegExp
  readonly what: (sign: string) => string
  /** The same where nothing is wrong. */
  readonly better: (sign: string) => string
}

const spaceInFront: Pick<Kind, 'what' | 'better'> = {
  what: (sign) => `has a space in front of "${sign.trim()}"`,
  better: (sign) => sign.trim(),
}

const kinds: readonly Kind[] = [
  { pattern: / ,(?=\s|$)(?<=\p{L} ,)/gu, ...spaceInFront },
  // in French there is a space in front of these
  {
    pattern: / [;!?](?=\s|$)(?<=\p{L} .)/gu,
    onlyWith: /\b(?:and|are|at|for|in|is|it|of|the|to|we|what|who|you)\b/i,
    ...spaceInFront,
  },
  {
    pattern: /[.!?](?=\p{Lu}\p{Ll})(?<=\p{Ll}{2}.)|,(?=\p{L}{2})(?<=\p{Ll}{2},)/gu,
    what: (sign) => `has no space behind "${sign}"`,
    better: (sign) => `${sign} `,
  },
  { pattern: /\.\.(?=\s|$)(?<=\p{Ll}\.\.)/gu, what: () => 'has two full stops', better: () => '.' },
  {
    // `2st` is a weight, but for a day
    pattern: /\b\d+(?:nd|rd|th|st(?= (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))\b/g,
    what: () => 'has the ending of another number',
    better: ordinal,
  },
  {
    // not the price of a litre or a unit: `£1.459`, `£0.250`
    pattern: /£[1-9]\d{0,2}(?:\.\d{3})*\.\d\d0(?![\d/\p{L}]| ?(?:m|bn|million|billion|a|an|each|per)\b)/gu,
    what: () => 'has a full stop where a sum in thousands has a comma',
    better: (sum) => sum.replaceAll('.', ','),
  },
]

/** `21th` → `21st` */
function ordinal(written: string): string {
  const figures = written.slice(0, -2)
  const isTeen = figures.at(-2) === '1'
  return figures + ((isTeen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[figures.slice(-1)]) ?? 'th')
}

/** A quick test that rules out nearly every sentence. */
const any = / [,;!?]|[.!?,]\p{L}|\.\.|£\d{1,3}\.\d{3}|\d(?:st|nd|rd|th)\b/u

export const punctuation = (sentences: readonly Sentence[]): readonly Finding[] =>
  sentences.flatMap((sentence) => (any.test(sentence.text) ? kinds.flatMap((kind) => slipsOf(kind, sentence)) : []))

function slipsOf({ pattern, onlyWith, what, better }: Kind, { passage, from, text }: Sentence): readonly Finding[] {
  const found = [...text.matchAll(pattern)]
  if (found.length === 0 || onlyWith?.test(text) === false) return []
  return found.flatMap(({ 0: sign, index }): readonly Finding[] => {
    const end = index + sign.length
    const isFigure = /\d/.test(sign)
    const before = isFigure ? '' : (/[^\s"“”]*$/.exec(text.slice(Math.max(0, index - longestWord), index))?.[0] ?? '')
    const after = isFigure ? '' : (/^ ?[^\s"“”]*/.exec(text.slice(end, end + longestWord))?.[0] ?? '')
    if (better(sign) === sign || isAddress.test(before + sign + after)) return []
    return [
      {
        severity: 'warning',
        code: 'advice/punctuation',
        message: `"${`${before}${sign}${after}`.trim()}" ${what(sign)}.`,
        hint: `Write: ${`${before}${better(sign)}${after}`.trim()}`,
        place: passage.place(from + index, from + end),
      },
    ]
  })
}

/** In characters. */
const longestWord = 40

/** `www.example.Org`, `notes.Docx`, `lnp@example.Org`; of a row of a table, `Street,Lamps,Out`, more is told. */
const isAddress = /[@/\\_]|,\S+,\S|\.\w+\.\w|\.(?:co|com|cymru|docx?|eu|gov|info|net|org|pdf|scot|uk|wales)\b/i
