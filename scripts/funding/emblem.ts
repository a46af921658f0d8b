/**
 * The European emblem from its geometry, never a copied picture.
 * Graphical specifications: Interinstitutional style guide, annex A1; Regulation (EC) 1828/2006, annex I.
 */

import { type PathCommand, placed, polygon, rectangle } from '../drawing/path.ts'

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

/** At the hours of a clock. */
export const starCentres: readonly { readonly x: number; readonly y: number }[] = Array.from(
  { length: 12 },
  (_, hour) => {
    const angle = (hour * Math.PI) / 6
    return { x: middle.x + circleRadius * Math.sin(angle), y: middle.y - circleRadius * Math.cos(angle) }
  },
)

/** About its centre, with a point straight up. */
export const emblemStar: readonly PathCommand[] = polygon(
  Array.from({ length: 10 }, (_, vertex) => {
    const radius = vertex % 2 === 0 ? starRadius : starRadius * innerRatio
    const angle = (vertex * Math.PI) / 5
    return [radius * Math.sin(angle), -radius * Math.cos(angle)] as const
  }),
)

/** All twelve. */
export const emblemStars: readonly PathCommand[] = starCentres.flatMap(({ x, y }) => placed(emblemStar, x, y, 1))
