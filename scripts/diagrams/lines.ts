/** The lines of a diagram, their corners rounded off. */

import type { PathCommand } from '../drawing/path.ts'

type Point = readonly [number, number]

/** A line through right-angled corners, each a quarter round. */
export function cornered(points: readonly Point[], radius: number): readonly PathCommand[] {
  const path: PathCommand[] = []
  points.forEach((point, index) => {
    const before = points[index - 1]
    const after = points[index + 1]
    if (!before) path.push(['move', ...point])
    else if (!after) path.push(['line', ...point])
    else {
      const reach = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2)
      const start = towards(point, before, reach)
      const end = towards(point, after, reach)
      // A quadratic curve about the corner, as a cubic one.
      path.push(['line', ...start], ['curve', ...third(start, point), ...third(end, point), ...end])
    }
  })
  return path
}

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1])
const towards = (from: Point, to: Point, reach: number): Point => {
  const whole = distance(from, to)
  const part = whole === 0 ? 0 : reach / whole
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]
}
const third = (end: Point, corner: Point): Point => [
  end[0] + ((corner[0] - end[0]) * 2) / 3,
  end[1] + ((corner[1] - end[1]) * 2) / 3,
]
