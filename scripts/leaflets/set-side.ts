/** A side with its text on it, and the ways to make it fit, tried one after the other. */

import type { StructureElement } from '../typeset/page.ts'
import type { Filled } from './fill-side.ts'
import type { Fit } from './fits.ts'
import type { Side } from './side.ts'

export interface SetSide {
  readonly side: Side
  readonly elements: readonly StructureElement[]
  readonly filled: Filled
}

/** Whether nothing runs over on any of them. */
export const fits = (sides: readonly SetSide[]): boolean => sides.every(({ filled }) => !filled.overflow)

/**
 * The first way on which nothing runs over; the last, running over, where all do. Throws where there is none to try.
 */
export function firstThatFits(fits: readonly Fit[], set: (fit: Fit) => SetSide): SetSide {
  let last: SetSide | undefined
  for (const fit of fits) {
    last = set(fit)
    if (!last.filled.overflow) return last
  }
  if (!last) throw new Error('A leaflet has no way to fit')
  return last
}
