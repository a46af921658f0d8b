/** Text that runs over from the front onto the back: what goes over, so that neither side looks forgotten. */

import { type Fit, lowerFits } from '../parts/fits.ts'
import type { Band } from '../sides/band.ts'
import { type Cut, cutsBetweenBlocks, cutsBetweenSections } from '../sides/cuts.ts'
import type { Over } from '../sides/fill-side.ts'
import { isAnyRow } from '../sides/flow.ts'
import { fits, isFewLines, isWellFilled, type SetFront, type SetSide } from './set-side.ts'

/** Sets either side in one way to fit. */
export interface SideSetter {
  readonly front: (bands: readonly Band[], over?: Over) => SetFront
  readonly back: (rest: readonly Band[]) => SetSide
}

export interface BothSides {
  readonly front: SetFront
  readonly back: SetSide
  /** Whether the back has any of the text. */
  readonly goesOver: boolean
}

/** As they are printed: what goes over from the front is on the back, so only that may overflow. */
export const sidesOf = ({ front, back }: BothSides): readonly SetSide[] => [
  { ...front, filled: { rest: [], foot: front.filled.foot } },
  back,
]

/** Whether the text has room on the two sides. */
export const bothFit = ({ back }: BothSides): boolean => fits([back])

/**
 * The section in which the front is full goes over whole, and of a table no row alone, where the back has room for it and
 * the front stays well filled.
 */
export function overBothSides(bands: readonly Band[], setter: SideSetter): BothSides {
  const whole = pairOf(setter.front(bands, 'whole sections'), [], setter)
  const least = whole.front.filled.rest[0]?.slices.some(isAnyRow) ? leastBesideTable : undefined
  return bothFit(whole) && isWellFilled(whole.front, least) ? whole : pairOf(setter.front(bands), [], setter)
}

/** Rows may be tall, so that less of the front is filled than between sections. */
const leastBesideTable = 1 / 2

/** Of a text that fills the front, the last sections go over, as many as leave it well filled; undefined where none do. */
export const lastSectionsOver = (bands: readonly Band[], setter: SideSetter): BothSides | undefined =>
  firstWellFilled(cutsBetweenSections(bands), setter)

/** Of a text of which only a few lines go over, whole paragraphs or entries of lists go with them; undefined where none do. */
export const lastBlocksOver = (bands: readonly Band[], leading: number, setter: SideSetter): BothSides | undefined =>
  firstWellFilled(
    cutsBetweenBlocks(bands)
      .filter(({ after }) => !isFewLines(after, leading))
      .toReversed(),
    setter,
  )

function firstWellFilled(cuts: readonly Cut[], setter: SideSetter): BothSides | undefined {
  for (const { before, after } of cuts) {
    const front = setter.front(before)
    if (!front.filled.overflow && isWellFilled(front)) {
      const sides = pairOf(front, after, setter)
      if (bothFit(sides)) return sides
    }
  }
  return undefined
}

/** Sets both sides in one way to fit, with what stands at the foot of the back, or that on the front. */
export type SetOver = (fit: Fit, footOn?: 'front') => BothSides

/**
 * Where much of the front is white because what follows is too tall for it, that is set lower, if it then has room there;
 * otherwise the front has the foot of the back. `first`: the usual fit, `fit`: the first in which both sides fit.
 */
export function bestFilled(sides: BothSides, fit: Fit, first: Fit, over: SetOver): BothSides {
  if (!sides.goesOver || isWellFilled(sides.front)) return sides
  return setLower(fit, over) ?? footOnFront(first, first, over) ?? footOnFront(fit, first, over) ?? sides
}

const setLower = (fit: Fit, over: SetOver): BothSides | undefined =>
  lowerFits
    .values() // Once one will do, no other is set.
    .map((step) => over({ ...fit, ...step }))
    .find((other) => bothFit(other) && other.goesOver && isWellFilled(other.front))

/**
 * As on a sheet of one side: the front has the dates or the contact, in full if it has the room, and the back more room.
 * Undefined where it would send text over.
 */
export function footOnFront(fit: Fit, { dates, foot, code }: Fit, over: SetOver): BothSides | undefined {
  const { filled } = over(fit).front
  return [{ ...fit, dates, foot, code }, fit]
    .values() // Once one will do, no other is set.
    .map((look) => over(look, 'front'))
    .find((sides) => bothFit(sides) && sides.front.filled.foot === filled.foot)
}

function pairOf(front: SetFront, after: readonly Band[], setter: SideSetter): BothSides {
  const rest = [...front.filled.rest, ...after]
  return { front, back: setter.back(rest), goesOver: rest.length > 0 }
}
