/**
 * A text in chunks, stretches in which no line may end, each measured. Stored as parallel lists: an object for each of a
 * leaflet's thousand words would be most of the memory that it takes.
 */

import type { Direction, ShapedWord } from '../faces/face.ts'

export interface MeasuredText {
  readonly words: readonly ShapedWord[]
  /** The index of each word's run. The same words may be placed again for another owner. */
  readonly runs: readonly number[]
  /** Five numbers for each chunk, in the order of `figure`, and once more after the last for the totals. Widths are points. */
  readonly chunks: readonly number[]
  /** The chunks after which the author ends the line. */
  readonly ended: readonly number[]
  /** The words that are wider than a line and so are cut between letters, by their first chunk. */
  readonly parted?: ReadonlyMap<number, string>
  /** Undefined where the whole text is read from left to right. */
  readonly directions:
    | {
        /** The embedding level of each word: odd where it is read from right to left. */
        readonly levels: readonly number[]
        /** The base level of the paragraph that each chunk is in. */
        readonly bases: readonly Direction[]
      }
    | undefined
}

/**
 * The numbers of a chunk: words, width and characters of all chunks before it, with spaces; then the width and the count of
 * its own trailing spaces, which hang over the end of a line.
 */
export const figure = { words: 0, width: 1, characters: 2, trailing: 3, spaces: 4 } as const
export const figuresEach = 5

const figureOf = ({ chunks }: MeasuredText, chunk: number, which: number): number =>
  chunks[chunk * figuresEach + which] ?? 0

/** 0 for a text without words. */
export const chunkCount = ({ chunks }: MeasuredText): number => chunks.length / figuresEach - 1

/** How many words come before a chunk. */
export const wordsBefore = (text: MeasuredText, chunk: number): number => figureOf(text, chunk, figure.words)

/** The width of the chunks from `start` up to `end` without trailing space. Points. */
export const widthBetween = (text: MeasuredText, start: number, end: number): number =>
  figureOf(text, end, figure.width) - figureOf(text, start, figure.width) - figureOf(text, end - 1, figure.trailing)

/** The number of characters, counted like `widthBetween`. */
export const charactersBetween = (text: MeasuredText, start: number, end: number): number =>
  figureOf(text, end, figure.characters) -
  figureOf(text, start, figure.characters) -
  figureOf(text, end - 1, figure.spaces)

/** How many spaces hang over the end of a line that ends before the chunk `end`; none where it ends inside a word. */
export const spacesBefore = (text: MeasuredText, end: number): number => figureOf(text, end - 1, figure.spaces)

/** Points. */
export const widestChunk = (text: MeasuredText): number =>
  Math.max(0, ...Array.from({ length: chunkCount(text) }, (_, at) => widthBetween(text, at, at + 1)))

/** A tolerance for rounding, so that no word is broken because of it. Points. */
export const tolerance = 0.01
