/**
 * Chunks → lines, set ragged right: as many words as a line holds, then the end of the paragraph once more,
 * so that its last line is not one short word. Headings are balanced: the fewest lines, as even as can be.
 */

import type { Chunk } from './chunks.ts'

export interface Measure {
  /** Points. */
  readonly width: number
  /** Longer lines are hard to come back from, however wide the paper. */
  readonly characters: number
}

export interface Line {
  readonly chunks: readonly Chunk[]
  /** Without the space that hangs over its end. Points. */
  readonly width: number
  readonly characters: number
}

export type Setting = 'ragged' | 'balanced'

/** Points. A twentieth of a millimetre beyond the edge is not seen, and saves many a line from breaking early. */
const overhang = 0.15
/** How many of a paragraph's lines are broken anew for the sake of its last one. */
const linesRebroken = 4
/** A lone word shorter than this part of the measure looks lost. */
const shortWord = 1 / 3
/** Nor may the cure leave a line less full than this. */
const leastFull = 0.7
/** What a line costs that no way of breaking may have. */
const notAllowed = Number.POSITIVE_INFINITY

export function breakLines(chunks: readonly Chunk[], measure: Measure, setting: Setting): readonly Line[] {
  const text = new Measured(chunks, measure)
  const lines: Line[] = []
  let start = 0
  chunks.forEach((chunk, index) => {
    if (!chunk.endsLine && index < chunks.length - 1) return
    const breaks = setting === 'balanced' ? balanced(text, start, index + 1) : pretty(text, start, index + 1)
    for (const end of breaks) {
      lines.push(text.line(start, end))
      start = end
    }
  })
  return lines
}

/** Sums over the chunks before each, so that any line's width is one subtraction. */
class Measured {
  readonly measure: Measure
  private readonly chunks: readonly Chunk[]
  private readonly widths: number[] = [0]
  private readonly characterCounts: number[] = [0]

  constructor(chunks: readonly Chunk[], measure: Measure) {
    this.chunks = chunks
    this.measure = measure
    let width = 0
    let characters = 0
    for (const chunk of chunks) {
      width += chunk.width
      characters += chunk.characters + chunk.spaces
      this.widths.push(width)
      this.characterCounts.push(characters)
    }
  }

  width(start: number, end: number): number {
    return (this.widths[end] ?? 0) - (this.widths[start] ?? 0) - (this.chunks[end - 1]?.trailing ?? 0)
  }

  characters(start: number, end: number): number {
    const count = (this.characterCounts[end] ?? 0) - (this.characterCounts[start] ?? 0)
    return count - (this.chunks[end - 1]?.spaces ?? 0)
  }

  /** One chunk always fits: it was cut to. */
  fits(start: number, end: number): boolean {
    if (end - start <= 1) return true
    return (
      this.width(start, end) <= this.measure.width + overhang && this.characters(start, end) <= this.measure.characters
    )
  }

  line(start: number, end: number): Line {
    return {
      chunks: this.chunks.slice(start, end),
      width: this.width(start, end),
      characters: this.characters(start, end),
    }
  }
}

/** The ends of the lines that hold as much as they can. */
function greedy(text: Measured, start: number, end: number): readonly number[] {
  const ends: number[] = []
  let from = start
  for (let at = start + 1; at <= end; at++) {
    if (text.fits(from, at)) continue
    ends.push(at - 1)
    from = at - 1
  }
  return [...ends, end]
}

function pretty(text: Measured, start: number, end: number): readonly number[] {
  const ends = greedy(text, start, end)
  const lastStart = ends.at(-2)
  if (lastStart === undefined || end - lastStart > 1) return ends
  // Where the count of letters ends the lines, they are full well before the measure is.
  const width = Math.max(...ends.map((to, index) => text.width(ends[index - 1] ?? start, to)))
  if (text.width(lastStart, end) >= width * shortWord) return ends
  const ragged = (from: number, to: number): number => {
    if (to === end) return to - from > 1 ? 0 : notAllowed
    const filled = text.width(from, to) / width
    return filled >= leastFull ? (1 - filled) ** 2 : notAllowed
  }
  // As few lines as will do: each one broken early makes the edge rougher.
  for (let count = 2; count <= Math.min(linesRebroken, ends.length); count++) {
    const kept = ends.slice(0, ends.length - count)
    const rebroken = leastCost(text, kept.at(-1) ?? start, end, count, ragged)
    if (rebroken) return [...kept, ...rebroken]
  }
  return ends
}

function balanced(text: Measured, start: number, end: number): readonly number[] {
  const ends = greedy(text, start, end)
  if (ends.length === 1) return ends
  return leastCost(text, start, end, ends.length, (from, to) => text.width(from, to) ** 2) ?? ends
}

/** The ends of exactly `count` lines with the least sum of `cost`; undefined where each way has a line not allowed. */
function leastCost(
  text: Measured,
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
      for (let to = from + 1; to <= end && text.fits(from, to); to++) {
        if ((line === count) !== (to === end)) continue
        const total = way.cost + cost(from, to)
        if (total < (next.get(to)?.cost ?? notAllowed)) next.set(to, { cost: total, ends: [...way.ends, to] })
      }
    }
    ways = next
  }
  return ways.get(end)?.ends
}
