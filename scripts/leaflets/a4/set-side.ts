/** A side with its text and what stands at its foot, and the trying of one fit after the other. */

import { heightOf } from '../../typeset/blocks/slice.ts'
import type { StructureElement } from '../../typeset/lines/page.ts'
import { sum } from '../../typeset/lines/sum.ts'
import type { BookmarksApart } from '../parts/call-apart.ts'
import type { Fit, Fits } from '../parts/fits.ts'
import type { Band } from '../sides/band.ts'
import type { Filled, Room } from '../sides/fill-side.ts'
import type { Piece } from '../sides/piece.ts'
import type { Side } from '../sides/side.ts'

export interface SetSide {
  readonly side: Side
  readonly elements: readonly StructureElement[]
  readonly filled: Filled
  /** Of the panel at its foot. */
  readonly apart?: BookmarksApart
}

export interface SetFront extends SetSide {
  /** The room for its text. */
  readonly room: Room
}

/** Whether no side overflows. */
export const fits = (sides: readonly SetSide[]): boolean => sides.every(({ filled }) => !filled.overflow)

/** The least part of its room. */
const wellFilled = 2 / 3

/** Whether so much of the front is filled that a section may go over to the back whole. */
export const isWellFilled = ({ filled, room }: SetFront, least = wellFilled): boolean =>
  filled.foot - room.top >= least * (room.bottom - room.top)

const fewLines = 4

/** Whether so little is left over, or nothing, that it would look forgotten on a side of its own. */
export const isFewLines = (rest: readonly Band[], leading: number): boolean =>
  sum(rest.map(({ slices }) => heightOf(slices))) <= fewLines * leading

/** Sets a side with one fit after the other: the first that does not overflow, or the last. */
export function firstThatFits<S extends SetSide>([first, ...tighter]: Fits, set: (fit: Fit) => S): S {
  let side = set(first)
  for (const fit of tighter) {
    if (!side.filled.overflow) break
    side = set(fit)
  }
  return side
}

interface StackedPiece {
  readonly piece: Piece
  /** The white below it, in points; none below the last. */
  readonly gap: number
}

/** Puts pieces above each other so that the last ends at `bottom`; gives the top of the first. Points. */
export function stackUpwards(
  side: Side,
  { x, bottom }: Pick<Room, 'x' | 'bottom'>,
  pieces: readonly StackedPiece[],
): number {
  let y = bottom
  for (const [index, { piece, gap }] of [...pieces.entries()].reverse()) {
    y -= piece.slice.height + (index === pieces.length - 1 ? 0 : gap)
    side.put(piece.slice, x, y)
  }
  return y
}
