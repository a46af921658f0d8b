/** Discs, rules, frames and arrow heads. */

import { type PathCommand, polygon, rectangle, roundedRectangle } from '../../drawing/path.ts'
import { decoration } from '../lines/owners.ts'
import type { Ink, PlacedPath } from '../lines/page.ts'

/** A disc about its origin, with a radius of 1. */
export const unitDisc: readonly PathCommand[] = roundedRectangle(-1, -1, 2, 2, 1)

/** A filled rule. Points. Decoration. */
export const rule = (x: number, y: number, width: number, height: number, fill: Ink): PlacedPath => ({
  kind: 'path',
  commands: rectangle(x, y, width, height),
  fill,
  owner: decoration,
})

/** Lengths are points. */
interface FrameLook {
  readonly rule: number
  /** The radius of its outer corners. */
  readonly radius: number
  readonly colour: Ink
  readonly fill?: Ink
}

/** A frame around a box, whose rule lies wholly inside it. Decoration. */
export const frame = (width: number, height: number, { rule, radius, colour, fill }: FrameLook): PlacedPath => ({
  kind: 'path',
  commands: roundedRectangle(rule / 2, rule / 2, width - rule, height - rule, radius - rule / 2),
  ...(fill !== undefined && { fill }),
  stroke: { colour, width: rule },
  owner: decoration,
})

/** An arrow head with its tip at a point, in the direction `directionX`, `directionY` (one of them 0, the other 1 or -1). */
export function arrowHead(
  x: number,
  y: number,
  directionX: number,
  directionY: number,
  length: number,
  width: number,
): readonly PathCommand[] {
  const [backX, backY] = [x - directionX * length, y - directionY * length]
  const [sideX, sideY] = [(directionY * width) / 2, (directionX * width) / 2]
  return polygon([
    [x, y],
    [backX + sideX, backY + sideY],
    [backX - sideX, backY - sideY],
  ])
}
