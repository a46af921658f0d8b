/** What a printed file shows of its acknowledgement: read from its bytes (`read-print.ts`), whatever was intended. */

import type { Box, Painted, PaintedSide } from '../written/painted.ts'
import type { SeenEmblem } from './find-emblems.ts'
import type { SideWords } from './side-words.ts'

export interface SeenPrint {
  readonly sides: readonly SeenSide[]
}

export interface SeenSide extends PaintedSide {
  /** From 1. */
  readonly number: number
  readonly emblems: readonly SeenEmblem[]
  readonly words: SideWords
  /** Every Figure: its alternative text, its stated bounding box, and its true one. In millimetres. */
  readonly figures: () => readonly SeenFigure[]
  /** Whether anything on it needs more than black ink. */
  readonly coloured: () => boolean
}

export interface SeenFigure {
  readonly alternative?: string
  readonly said?: Box
  readonly painted: Box
  readonly items: readonly Painted[]
}

/** An emblem and the side it stands on. */
export interface PrintedEmblem {
  readonly side: SeenSide
  readonly emblem: SeenEmblem
}

/** All emblems of the file, in the order of the pages. */
export const emblemsOf = ({ sides }: SeenPrint): readonly PrintedEmblem[] =>
  sides.flatMap((side) => side.emblems.map((emblem) => ({ side, emblem })))

/** The Figure that the emblem belongs to; undefined where it is in none. */
export const figureOf = ({ side, emblem }: PrintedEmblem): SeenFigure | undefined =>
  side.figures().find(({ items }) => items.some((item) => item === side.items[emblem.first]))
