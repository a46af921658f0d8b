/** Rectangles with rounded corners, discs and arrow heads, as lines and curves. */

import { type PathCommand, polygon } from '../drawing/path.ts'

/** How far the handles of a quarter circle reach, as a part of its radius. */
const handle = (4 / 3) * (Math.SQRT2 - 1)

export function roundedRectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): readonly PathCommand[] {
  const near = radius * (1 - handle)
  const [right, foot] = [x + width, y + height]
  return [
    ['move', x + radius, y],
    ['line', right - radius, y],
    ['curve', right - near, y, right, y + near, right, y + radius],
    ['line', right, foot - radius],
    ['curve', right, foot - near, right - near, foot, right - radius, foot],
    ['line', x + radius, foot],
    ['curve', x + near, foot, x, foot - near, x, foot - radius],
    ['line', x, y + radius],
    ['curve', x, y + near, x + near, y, x + radius, y],
    ['close'],
  ]
}

/** About a centre. */
export const disc = (x: number, y: number, radius: number): readonly PathCommand[] =>
  roundedRectangle(x - radius, y - radius, 2 * radius, 2 * radius, radius)

/** A rule whose line lies wholly inside the box: its middle is half its width from the edge. */
export const frame = (width: number, height: number, rule: number, radius: number): readonly PathCommand[] =>
  roundedRectangle(rule / 2, rule / 2, width - rule, height - rule, radius - rule / 2)

/** Its tip at a point, pointing along `directionX`, `directionY` (one of them 0, the other 1 or -1). */
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
