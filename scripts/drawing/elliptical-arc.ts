/** Elliptical arcs as cubic curves. SVG 2, appendix B.2: elliptical arc implementation notes. */

/** What an arc is besides its two ends, as path data has it. */
export interface ArcShape {
  readonly radiusX: number
  readonly radiusY: number
  /** The turn of the ellipse. */
  readonly degrees: number
  /** Which of the four arcs between the ends it is. */
  readonly isLarge: boolean
  readonly isClockwise: boolean
}

type Point = readonly [x: number, y: number]
type Curve = readonly [x1: number, y1: number, x2: number, y2: number, x: number, y: number]

/** Curves of at most a quarter turn each; none where the arc ends where it begins. */
export function arcCurves(start: Point, end: Point, shape: ArcShape): readonly Curve[] {
  if (start[0] === end[0] && start[1] === end[1]) return []
  if (shape.radiusX === 0 || shape.radiusY === 0) return [[...start, ...end, ...end]]
  const { from, turn, pointAt } = centred(start, end, shape)
  const pieces = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9))
  const step = turn / pieces
  const handle = (4 / 3) * Math.tan(step / 4)
  return Array.from({ length: pieces }, (_, index): Curve => {
    const a = from + index * step
    const b = a + step
    const first = pointAt(Math.cos(a) - handle * Math.sin(a), Math.sin(a) + handle * Math.cos(a))
    const second = pointAt(Math.cos(b) + handle * Math.sin(b), Math.sin(b) - handle * Math.cos(b))
    return [...first, ...second, ...(index === pieces - 1 ? end : pointAt(Math.cos(b), Math.sin(b)))]
  })
}

/** The arc as a part of its ellipse. Angles are radians. */
interface Centred {
  readonly from: number
  readonly turn: number
  /** The point of the ellipse that stands for one of the unit circle. */
  readonly pointAt: (u: number, v: number) => Point
}

/** B.2.4 and B.2.5: radii that do not reach from end to end are made as large as they have to be. */
function centred(
  [x0, y0]: Point,
  [x, y]: Point,
  { radiusX, radiusY, degrees, isLarge, isClockwise }: ArcShape,
): Centred {
  let rx = Math.abs(radiusX)
  let ry = Math.abs(radiusY)
  const cos = Math.cos((degrees * Math.PI) / 180)
  const sin = Math.sin((degrees * Math.PI) / 180)
  const midX = (cos * (x0 - x) + sin * (y0 - y)) / 2
  const midY = (-sin * (x0 - x) + cos * (y0 - y)) / 2
  const reach = midX ** 2 / rx ** 2 + midY ** 2 / ry ** 2
  if (reach > 1) {
    rx *= Math.sqrt(reach)
    ry *= Math.sqrt(reach)
  }
  const free = rx ** 2 * ry ** 2 - rx ** 2 * midY ** 2 - ry ** 2 * midX ** 2
  const side = isLarge === isClockwise ? -1 : 1
  const factor = side * Math.sqrt(Math.max(0, free) / (rx ** 2 * midY ** 2 + ry ** 2 * midX ** 2))
  const centreX = (factor * rx * midY) / ry
  const centreY = (-factor * ry * midX) / rx
  const originX = cos * centreX - sin * centreY + (x0 + x) / 2
  const originY = sin * centreX + cos * centreY + (y0 + y) / 2
  const from = Math.atan2((midY - centreY) / ry, (midX - centreX) / rx)
  const to = Math.atan2((-midY - centreY) / ry, (-midX - centreX) / rx)
  const whole = 2 * Math.PI
  return {
    from,
    turn: isClockwise ? (to - from + 2 * whole) % whole : -((from - to + 2 * whole) % whole),
    pointAt: (u, v) => [originX + cos * rx * u - sin * ry * v, originY + sin * rx * u + cos * ry * v],
  }
}
