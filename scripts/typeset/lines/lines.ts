/**
 * Breaks chunks into lines, ragged right: each line is filled, then the end of the paragraph is broken again so that its
 * last line is not a single short word. Headings are balanced: as few lines as possible, as even as possible.
 */

import {
  charactersBetween,
  chunkCount,
  type MeasuredText,
  spacesBefore,
  widthBetween,
  wordsBefore,
} from './measured-text.ts'

export interface Measure {
  /** Points. */
  readonly width: number
  /** The most characters in a line, spaces included: from the end of a longer one the eye does not find the next. */
  readonly characters: number
}

export interface Line {
  readonly text: MeasuredText
  /** Its chunks, from `start` up to `end`. */
  readonly start: number
  readonly end: number
  /** Its width without trailing space. Points. */
  readonly width: number
  readonly characters: number
}

export type Setting = 'ragged' | 'balanced'

/** In points: a twentieth of a millimetre beyond the edge is not seen, and saves many a line from breaking early. */
export const overhang = 0.15
/** How many lines at a paragraph's end are broken again to improve the last one. */
const linesRebroken = 4
/** A last line with a single word shorter than this part of the width looks lost. */
const shortWord = 1 / 3
/** No line may become less full than this for it. */
const leastFull = 0.7
/** What it costs to end a balanced line inside a word, at its hyphen: as much as a line of this part of the width. */
const partedWord = 1 / 2
/** The cost of a line that is not allowed. */
const notAllowed = Number.POSITIVE_INFINITY

/** At least one line for each paragraph. A chunk that is too wide has a line of its own. */
export function breakLines(text: MeasuredText, measure: Measure, setting: Setting): readonly Line[] {
  const lines: Line[] = []
  const count = chunkCount(text)
  const given: Breaking = { text, measure }
  let start = 0
  for (let stop = 1; stop <= count; stop++) {
    if (stop < count && !text.ended.includes(stop - 1)) continue
    for (const end of setting === 'balanced' ? balanced(given, start, stop) : pretty(given, start, stop)) {
      const [width, characters] = [widthBetween(text, start, end), charactersBetween(text, start, end)]
      lines.push({ text, start, end, width, characters })
      start = end
    }
  }
  return lines
}

/** The text of a line as printed, with its trailing space. */
export function wordsOfLine({ text, start, end }: Line): string {
  let words = ''
  for (const { text: word } of text.words.slice(wordsBefore(text, start), wordsBefore(text, end))) words += word
  return words
}

/** The word that begins on a line and is cut between letters, if any. */
export function partedOn({ text, start, end }: Line): string | undefined {
  if (text.parted === undefined) return undefined
  for (const [chunk, word] of text.parted) if (start <= chunk && chunk < end) return word
  return undefined
}

interface Breaking {
  readonly text: MeasuredText
  readonly measure: Measure
}

/** Whether these chunks fit on a line. A single one always does: it was cut to fit. */
const fits = ({ text, measure }: Breaking, start: number, end: number): boolean =>
  end - start <= 1 ||
  (widthBetween(text, start, end) <= measure.width + overhang &&
    charactersBetween(text, start, end) <= measure.characters)

/** The ends of lines that are filled one after the other. */
function greedy(given: Breaking, start: number, end: number): readonly number[] {
  const ends: number[] = []
  let from = start
  for (let at = start + 1; at <= end; at++) {
    if (fits(given, from, at)) continue
    ends.push(at - 1)
    from = at - 1
  }
  return [...ends, end]
}

function pretty(given: Breaking, start: number, end: number): readonly number[] {
  const { text } = given
  const ends = greedy(given, start, end)
  const lastStart = ends.at(-2)
  if (lastStart === undefined || end - lastStart > 1) return ends
  // Where the number of characters limits lines, they are full well before the width is.
  const width = Math.max(...ends.map((to, index) => widthBetween(text, ends[index - 1] ?? start, to)))
  if (widthBetween(text, lastStart, end) >= width * shortWord) return ends
  const ragged = (from: number, to: number): number => {
    if (to === end) return to - from > 1 ? 0 : notAllowed
    const filled = widthBetween(text, from, to) / width
    return filled >= leastFull ? (1 - filled) ** 2 : notAllowed
  }
  // As few lines as possible: every line that ends early makes the edge rougher.
  for (let count = 2; count <= Math.min(linesRebroken, ends.length); count++) {
    const kept = ends.slice(0, ends.length - count)
    const rebroken = leastCost(given, kept.at(-1) ?? start, end, count, ragged)
    if (rebroken) return [...kept, ...rebroken]
  }
  return ends
}

function balanced(given: Breaking, start: number, end: number): readonly number[] {
  const { text, measure } = given
  const ends = greedy(given, start, end)
  if (ends.length === 1) return ends
  const parting = (measure.width * partedWord) ** 2
  const cost = (from: number, to: number): number =>
    widthBetween(text, from, to) ** 2 + (to < end && spacesBefore(text, to) === 0 ? parting : 0)
  return leastCost(given, start, end, ends.length, cost) ?? ends
}

/** The ends of exactly `count` lines with the least sum of `cost`; undefined where every way has a line that is not allowed. */
function leastCost(
  given: Breaking,
  start: number,
  end: number,
  count: number,
  cost: (from: number, to: number) => number,
): readonly number[] | undefined {
  interface Way {
    readonly cost: number
    readonly ends: readonly number[]
  }
  let ways = new Map<number, Way>([[start, { cost: 0, ends: [] }]])
  for (let line = 1; line <= count; line++) {
    const next = new Map<number, Way>()
    for (const [from, way] of ways) {
      for (let to = from + 1; to <= end && fits(given, from, to); to++) {
        if ((line === count) !== (to === end)) continue
        const total = way.cost + cost(from, to)
        if (total < (next.get(to)?.cost ?? notAllowed)) next.set(to, { cost: total, ends: [...way.ends, to] })
      }
    }
    ways = next
  }
  return ways.get(end)?.ends
}
