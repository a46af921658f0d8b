/** The bounding box of a placed item. Points, from the top left of the page. */

import type { Placed, PlacedPath } from './page.ts'

export interface BoundingBox {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
}

/** How far letters reach above and below the baseline, as factors of the type size. */
const letters = { above: 0.75, below: 0.25 }

export function boxOf(item: Placed): BoundingBox {
  if (item.kind === 'image')
    return { left: item.x, right: item.x + item.width, top: item.y, foot: item.y + item.height }
  if (item.kind === 'path') return boxOfPath(item)
  const { x, baseline, width, size } = item
  const [above, below] = [letters.above * size, letters.below * size]
  return item.turn === undefined
    ? { left: x, right: x + width, top: baseline - above, foot: baseline + below }
    : { left: x - above, right: x + below, top: baseline - width, foot: baseline }
}

/** The box of its points; a curve counts as a line to its end, and a stroke as a hairline. */
function boxOfPath({ commands, origin = { x: 0, y: 0, scale: 1 } }: PlacedPath): BoundingBox {
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let [right, foot] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const command of commands) {
    if (command[0] === 'close') continue
    const [x, y] = command[0] === 'curve' ? [command[5], command[6]] : [command[1], command[2]]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    foot = Math.max(foot, y)
  }
  return {
    left: origin.x + left * origin.scale,
    right: origin.x + right * origin.scale,
    top: origin.y + top * origin.scale,
    foot: origin.y + foot * origin.scale,
  }
}
