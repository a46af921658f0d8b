/**
 * Converts outlines of quadratic curves to cubic ones, which need fewer points. A typeface is drawn in cubic curves, each
 * of which was split into several quadratic ones for TrueType: here they are joined again.
 */

import type { Contour, Point } from './glyph-contours.ts'

/** In whole font units: a line to its end, or a curve by its two handles and its end. */
export type Stroke =
  | readonly [x: number, y: number]
  | readonly [x1: number, y1: number, x2: number, y2: number, x: number, y: number]

export interface Outline {
  readonly start: readonly [x: number, y: number]
  /** The last segment ends where the first began. */
  readonly strokes: readonly Stroke[]
}

type Place = Pick<Point, 'x' | 'y'>

/** `tolerance`: how far a curve may lie from those it replaces, in font units. */
export function cubicOutline(contour: Contour, tolerance: number): Outline {
  const first = contour.findIndex(({ on }) => on)
  const [head, ...tail] = first === -1 ? withoutPointOn(contour) : [...contour.slice(first), ...contour.slice(0, first)]
  if (head === undefined) return { start: [0, 0], strokes: [] }
  const strokes: Stroke[] = []
  let from: Place = head
  let controls: Place[] = []
  for (const point of [...tail, head]) {
    if (!point.on) {
      controls.push(point)
      continue
    }
    if (controls.length === 0) strokes.push([Math.round(point.x), Math.round(point.y)])
    else strokes.push(...curves(from, controls, point, tolerance))
    from = point
    controls = []
  }
  return { start: [Math.round(head.x), Math.round(head.y)], strokes }
}

/** A contour of only off-curve points begins halfway between the last and the first. */
function withoutPointOn(contour: Contour): Contour {
  const [first] = contour
  const last = contour.at(-1)
  return first === undefined || last === undefined ? [] : [{ ...halfway(last, first), on: true }, ...contour]
}

const halfway = (a: Place, b: Place): Place => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

/** Consecutive quadratic curves as one cubic curve, or as two where one would lie too far off. */
function curves(from: Place, controls: readonly Place[], to: Place, tolerance: number): readonly Stroke[] {
  const sampling = samplingOf(controls.length)
  const along = placesAlong(from, controls, to)
  const [x1, x2] = handles(from, controls, to, along, sampling, 'x')
  const [y1, y2] = handles(from, controls, to, along, sampling, 'y')
  const [x, y] = [Math.round(to.x), Math.round(to.y)]
  const near = sampling.weights.every(([b0, b1, b2, b3], at) => {
    const place = along[at] ?? to
    const [cubicX, cubicY] = [b0 * from.x + b1 * x1 + b2 * x2 + b3 * x, b0 * from.y + b1 * y1 + b2 * y2 + b3 * y]
    return Math.hypot(place.x - cubicX, place.y - cubicY) <= tolerance
  })
  if (near || controls.length === 1) return [[x1, y1, x2, y2, x, y]]
  const half = Math.ceil(controls.length / 2)
  const [before, after] = [controls[half - 1], controls[half]]
  if (before === undefined || after === undefined) return [[x1, y1, x2, y2, x, y]]
  const exact = halfway(before, after)
  const middle = { x: Math.round(exact.x), y: Math.round(exact.y) }
  return [
    ...curves(from, controls.slice(0, half), middle, tolerance),
    ...curves(middle, controls.slice(half), to, tolerance),
  ]
}

/** The parameters at which each quadratic curve is sampled. */
const samples = [0.25, 0.5, 0.75, 1]

/** The samples in order along all of the curves. */
function placesAlong(from: Place, controls: readonly Place[], to: Place): readonly Place[] {
  const places: Place[] = []
  let a = from
  for (const [index, control] of controls.entries()) {
    const next = controls[index + 1]
    const c = next === undefined ? to : halfway(control, next)
    for (const u of samples) {
      const [b0, b1, b2] = [(1 - u) ** 2, 2 * u * (1 - u), u ** 2]
      places.push({ x: b0 * a.x + b1 * control.x + b2 * c.x, y: b0 * a.y + b1 * control.y + b2 * c.y })
    }
    a = c
  }
  return places
}

type Weights = readonly [number, number, number, number]
const weights = (t: number): Weights => [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3]

/** What the samples of a number of quadratic curves have in common, wherever those are. */
interface Sampling {
  /** The weights of the cubic curve's points at each sample: each quadratic curve covers an equal share of it. */
  readonly weights: readonly Weights[]
  /** Sums of the products of its handles' weights: the left side of the normal equations. */
  readonly s11: number
  readonly s12: number
  readonly s22: number
}

const samplings = new Map<number, Sampling>()

function samplingOf(count: number): Sampling {
  const known = samplings.get(count)
  if (known !== undefined) return known
  const all = Array.from({ length: count }, (_, index) => samples.map((u) => weights((index + u) / count))).flat()
  const sum = (one: 1 | 2, other: 1 | 2): number => all.reduce((total, of) => total + of[one] * of[other], 0)
  const made = { weights: all, s11: sum(1, 1), s12: sum(1, 2), s22: sum(2, 2) }
  samplings.set(count, made)
  return made
}

/**
 * Both handles on one axis, by least squares. A handle that is level with its end stays so, which keeps the curve's
 * extremes where the drawing has them.
 */
function handles(
  from: Place,
  controls: readonly Place[],
  to: Place,
  along: readonly Place[],
  { weights: all, s11, s12, s22 }: Sampling,
  axis: 'x' | 'y',
): readonly [number, number] {
  const [start, end] = [from[axis], to[axis]]
  let [r1, r2] = [0, 0]
  for (const [at, [b0, b1, b2, b3]] of all.entries()) {
    const rest = (along[at]?.[axis] ?? 0) - b0 * start - b3 * end
    r1 += b1 * rest
    r2 += b2 * rest
  }
  const level = [controls[0]?.[axis] === start, controls.at(-1)?.[axis] === end]
  const [first, second] = level[0]
    ? [start, level[1] ? end : (r2 - s12 * start) / s22]
    : level[1]
      ? [(r1 - s12 * end) / s11, end]
      : [(r1 * s22 - r2 * s12) / (s11 * s22 - s12 * s12), (r2 * s11 - r1 * s12) / (s11 * s22 - s12 * s12)]
  return [Math.round(first), Math.round(second)]
}
