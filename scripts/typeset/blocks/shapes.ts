/** Paths of discs, frames and arrow heads. */

import { type PathCommand, polygon, roundedRectangle } from '../../drawing/path.ts'

/** A disc about its origin, with a radius of 1. */
export const unitDisc: readonly PathCommand[] = roundedRectangle(-1, -1, 2, 2, 1)

/** A frame whose rule, `rule` points wide, lies wholly inside the box. */
export const frame = (width: number, height: number, rule: number, radius: number): readonly PathCommand[] =>
  roundedRectangle(rule / 2, rule / 2, width - rule, height - rule, radius - rule / 2)

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
