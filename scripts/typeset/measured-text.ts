/**
 * A text cut into chunks, the stretches that no line may end inside, each measured. A leaflet has a thousand words: they
 * stand in lists side by side, for an object a word would be most of what is made for it.
 */

import type { Direction, ShapedWord } from './face.ts'

export interface MeasuredText {
  readonly words: readonly ShapedWord[]
  /** By word: the number of its run. The same words may be set again for another owner. */
  readonly runs: readonly number[]
  /** Five numbers a chunk, in the order of `figure`; after the last chunk once more, for sums. Widths are points. */
  readonly chunks: readonly number[]
  /** The chunks after which the line ends, whatever room is left. */
  readonly ended: readonly number[]
  /** By the chunk that it begins with: a word that no line holds, and that is cut between its letters. */
  readonly parted?: ReadonlyMap<number, string>
  /** Undefined where all of it is read from left to right. */
  readonly directions:
    | {
        /** By word: how deep it is nested in text of the other direction, odd where it is read from right to left. */
        readonly levels: readonly number[]
        /** By chunk: of the paragraph it is in, where a line of it begins. */
        readonly bases: readonly Direction[]
      }
    | undefined
}

/**
 * What is known of a chunk: the words, the width and the characters of all before it, spaces included; what of its own
 * width is trailing space, which hangs over the end of a line, and how many spaces that is.
 */
export const figure = { words: 0, width: 1, characters: 2, trailing: 3, spaces: 4 } as const
export const figuresEach = 5

const figureOf = ({ chunks }: MeasuredText, chunk: number, which: number): number =>
  chunks[chunk * figuresEach + which] ?? 0

/** 0 for a text without words. */
export const chunkCount = ({ chunks }: MeasuredText): number => chunks.length / figuresEach - 1

/** How many words come before a chunk. */
export const wordsBefore = (text: MeasuredText, chunk: number): number => figureOf(text, chunk, figure.words)

/** Of the chunks from one to before another, without the space that hangs over the end. Points. */
export const widthBetween = (text: MeasuredText, start: number, end: number): number =>
  figureOf(text, end, figure.width) - figureOf(text, start, figure.width) - figureOf(text, end - 1, figure.trailing)

/** As `widthBetween`. */
export const charactersBetween = (text: MeasuredText, start: number, end: number): number =>
  figureOf(text, end, figure.characters) -
  figureOf(text, start, figure.characters) -
  figureOf(text, end - 1, figure.spaces)

/** Points. */
export const widestChunk = (text: MeasuredText): number =>
  Math.max(0, ...Array.from({ length: chunkCount(text) }, (_, at) => widthBetween(text, at, at + 1)))

/** No word is broken because sums of fractions are a little less than they should be. Points. */
export const aHair = 0.01
