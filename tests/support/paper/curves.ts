/** Curves as many points along them, to measure how far two drawings of one shape lie apart. */

import type { Outline } from '../../../scripts/pdf/fonts/cubic-outline.ts'
import type { Contour } from '../../../scripts/pdf/fonts/glyph-contours.ts'

type Place = readonly [x: number, y: number]

const steps = Array.from({ length: 24 }, (_, index) => (index + 1) / 24)

const between = ([ax, ay]: Place, [bx, by]: Place, t: number): Place => [ax + (bx - ax) * t, ay + (by - ay) * t]

/** De Casteljau: halfway between the halfway points, and so on, for any number of handles. */
function along(t: number, places: readonly Place[]): Place {
  const [first = [0, 0], second] = places
  return second === undefined
    ? first
    : along(
        t,
        places.slice(1).map((place, index) => between(places[index] ?? first, place, t)),
      )
}

export function alongCubics({ start, strokes }: Outline): readonly Place[] {
  let pen: Place = start
  return strokes.flatMap((stroke) => {
    const from = pen
    const end: Place = [stroke.at(-2) ?? 0, stroke.at(-1) ?? 0]
    pen = end
    const [x1, y1, x2 = 0, y2 = 0] = stroke
    const handles: readonly Place[] =
      stroke.length === 2
        ? []
        : [
            [x1, y1],
            [x2, y2],
          ]
    return steps.map((t) => along(t, [from, ...handles, end]))
  })
}

/** Of a contour that begins on the curve. */
export function alongQuadratics(contour: Contour): readonly Place[] {
  let pen: Place = [contour[0]?.x ?? 0, contour[0]?.y ?? 0]
  return contour.flatMap((point, index) => {
    const next = contour[(index + 1) % contour.length] ?? point
    const to: Place = next.on ? [next.x, next.y] : between([point.x, point.y], [next.x, next.y], 0.5)
    // From a point on the curve to a handle nothing is drawn yet.
    if (point.on && !next.on) return []
    const from = pen
    pen = to
    return steps.map((t) => along(t, point.on ? [from, to] : [from, [point.x, point.y], to]))
  })
}

export const farthest = (some: readonly Place[], others: readonly Place[]): number =>
  Math.max(
    0,
    ...some.map(([x, y]) => Math.min(...others.map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)))),
  )
