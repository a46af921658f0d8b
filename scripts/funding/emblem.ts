/**
 * The European emblem from its geometry, never a copied picture.
 * Graphical specifications: Interinstitutional style guide, annex A1; Regulation (EC) 1828/2006, annex I.
 */

import { type PathCommand, polygon, rectangle } from '../drawing/path.ts'

/** Of the flag, in the drawing's units; the width is one and a half times the height. */
export const emblemHeight = 100
export const emblemWidth = 150
export const emblemAlternative = 'European Union flag'

/** `colour`: blue field, yellow stars. `black`: white field, black outline and stars, never the colour artwork in grey. `blue`: Reflex Blue field, white stars. */
export type EmblemVariant = 'colour' | 'black' | 'blue'

const middle = { x: emblemWidth / 2, y: emblemHeight / 2 }
const circleRadius = emblemHeight / 3
const starRadius = emblemHeight / 18
/** Of the inner vertices of a regular pentagram, to its outer ones: (3 − √5) / 2. */
const innerRatio = (3 - Math.sqrt(5)) / 2

export const emblemField: readonly PathCommand[] = rectangle(0, 0, emblemWidth, emblemHeight)

/** Twelve stars, at the hours of a clock, each with a point straight up. */
export const emblemStars: readonly PathCommand[] = Array.from({ length: 12 }, (_, hour) => {
  const angle = (hour * Math.PI) / 6
  return star(middle.x + circleRadius * Math.sin(angle), middle.y - circleRadius * Math.cos(angle))
}).flat()

function star(x: number, y: number): readonly PathCommand[] {
  return polygon(
    Array.from({ length: 10 }, (_, vertex) => {
      const radius = vertex % 2 === 0 ? starRadius : starRadius * innerRatio
      const angle = (vertex * Math.PI) / 5
      return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)] as const
    }),
  )
}
