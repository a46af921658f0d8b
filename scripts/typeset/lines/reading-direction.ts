/**
 * The reading direction of each letter in a paragraph, and the order in which a line shows its words: UAX #9, the
 * Unicode bidirectional algorithm.
 */

import { createRequire } from 'node:module'
import { telephoneNumber } from '../../blocks/telephone-number.ts'
import { lazy } from '../../memory/lazy.ts'
import type { Direction } from '../faces/face.ts'

/** Embedding levels by UTF-16 unit: even ones are read from left to right, odd ones from right to left. */
export interface ReadingDirections {
  readonly levels: Uint8Array
  /** The paragraphs, divided at the author's line breaks. A paragraph begins at the right if its first letter is read from there. */
  readonly paragraphs: readonly { readonly base: Direction; readonly end: number }[]
}

/** Loaded with the first text that needs it, which few processes read. */
const bidi = lazy(() => {
  const bidiFactory: typeof import('bidi-js')['default'] = createRequire(import.meta.url)('bidi-js')
  return bidiFactory()
})

/** Letters that are read from right to left, and the marks for it: a text without any needs no algorithm. */
const fromTheRight =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Undefined where the whole text is read from left to right. */
export function readingDirections(text: string): ReadingDirections | undefined {
  if (!fromTheRight.test(text)) return undefined
  const { isolated, kept } = withNumbersIsolated(text)
  const { levels, paragraphs } = bidi().getEmbeddingLevels(isolated, 'auto')
  return {
    levels: Uint8Array.from(kept, (index) => levels[index] ?? 0),
    paragraphs: paragraphs.map(({ level, end }) => ({
      base: directionOf(level),
      end: kept.findLastIndex((index) => index <= end),
    })),
  }
}

/** Keeps the groups of a telephone number in order: to the algorithm they are separate numbers, which it would swap. */
function withNumbersIsolated(text: string): { readonly isolated: string; readonly kept: readonly number[] } {
  let isolated = ''
  const kept: number[] = []
  const keep = (from: number, to: number): void => {
    for (let index = from; index < to; index++) kept.push(isolated.length + index - from)
    isolated += text.slice(from, to)
  }
  let start = 0
  for (const { 0: number, index } of text.matchAll(telephoneNumber)) {
    keep(start, index)
    isolated += '\u2066'
    keep(index, index + number.length)
    isolated += '\u2069'
    start = index + number.length
  }
  keep(start, text.length)
  return { isolated, kept }
}

/** The direction that an embedding level stands for. */
export const directionOf = (level: number): Direction => (level % 2 === 1 ? 'rtl' : 'ltr')

/** The order of a line's stretches from left to right: rule L2. `levels`: those of the stretches in reading order. */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, index) => index)
  const level = (place: number): number => levels[order[place] ?? 0] ?? 0
  const odd = levels.map((value) => value | 1)
  for (let least = Math.max(0, ...levels); least >= Math.min(...odd); least--) {
    for (let from = 0; from < order.length; from++) {
      if (level(from) < least) continue
      let to = from + 1
      while (to < order.length && level(to) >= least) to++
      order.splice(from, to - from, ...order.slice(from, to).reverse())
      from = to
    }
  }
  return order
}

/** The text from one offset to another, divided where the reading direction changes: the ends of each part, and its level. */
export function stretchesBetween(
  { levels }: ReadingDirections,
  from: number,
  to: number,
): readonly (readonly [from: number, to: number, level: number])[] {
  const stretches: (readonly [number, number, number])[] = []
  let start = from
  for (let at = from + 1; at <= to; at++) {
    if (at < to && levels[at] === levels[start]) continue
    stretches.push([start, at, levels[start] ?? 0])
    start = at
  }
  return stretches
}
