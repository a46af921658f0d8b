/**
 * A text cut into chunks, the stretches that no line may end inside, each measured. A leaflet has a thousand words: they
 * stand in lists side by side, for an object a word would be most of what is made for it.
 */

import type { Direction, ShapedWord } from './face.ts'

/** Lengths are points. Sums go up to the beginning of each chunk, with that of all as the last. */
export interface MeasuredText {
  readonly words: readonly ShapedWord[]
  /** By word: the number of its run. The same words may be set again for another owner. */
  readonly runs: readonly number[]
  /** By word: how deep it is nested in text of the other direction, odd where it is read from right to left. */
  readonly levels: readonly number[]
  /** Whether all of it is read from left to right. */
  readonly fromTheLeft: boolean
  /** By chunk: how many words come before, with the number of all as the last. */
  readonly starts: readonly number[]
  readonly widths: readonly number[]
  /** Trailing spaces included. */
  readonly characters: readonly number[]
  /** By chunk: what of the width is trailing space, which hangs over the end of a line, and how many spaces that is. */
  readonly trailing: readonly number[]
  readonly spaces: readonly number[]
  /** The chunks after which the line ends, whatever room is left. */
  readonly ended: ReadonlySet<number>
  /** By chunk: of the paragraph it is in, where a line of it begins. */
  readonly bases: readonly Direction[]
}

export const chunkCount = ({ trailing }: MeasuredText): number => trailing.length

/** Of the chunks from one to before another, without the space that hangs over the end. */
export function widthBetween({ widths, trailing }: MeasuredText, start: number, end: number): number {
  return (widths[end] ?? 0) - (widths[start] ?? 0) - (trailing[end - 1] ?? 0)
}

/** As `widthBetween`. */
export function charactersBetween({ characters, spaces }: MeasuredText, start: number, end: number): number {
  return (characters[end] ?? 0) - (characters[start] ?? 0) - (spaces[end - 1] ?? 0)
}
