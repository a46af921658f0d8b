/** Recognises a drawn five-pointed star by its corners, and measures it. */

import type { Outline } from '../written/painted.ts'

/** In the units of what it was drawn in. */
export interface Star {
  readonly x: number
  readonly y: number
  /** The radius of the circle through its points. */
  readonly radius: number
  /** The distance of the inner corners from the centre, relative to the radius. */
  readonly inner: number
  /** Degrees by which the nearest point is turned away from straight up, −36 to 36. */
  readonly turn: number
  /** How much its points differ, relative to the radius: 0 for a star that is not stretched. */
  readonly unevenness: number
}

const points = 5
const corners = 2 * points

/** Undefined for any other outline. Stretched and turned stars count: their corners alternate between convex and concave. */
export function starOf({ points: numbers, straight }: Outline): Star | undefined {
  const closed = numbers.length === 2 * corners + 2 && numbers[0] === numbers.at(-2) && numbers[1] === numbers.at(-1)
  if (!straight || (numbers.length !== 2 * corners && !closed)) return undefined
  const outward = Math.sign(area(numbers))
  const first = Math.sign(bend(numbers, 0)) === outward ? 0 : 1
  for (let index = 0; index < corners; index++)
    if (Math.sign(bend(numbers, index)) !== (index % 2 === first ? outward : -outward)) return undefined
  return measured(everyOther(numbers, first), everyOther(numbers, 1 - first))
}

type Corners = readonly (readonly [number, number])[]

const everyOther = (numbers: readonly number[], first: number): Corners =>
  Array.from({ length: points }, (_, point) => {
    const at = 2 * (first + 2 * point)
    return [numbers[at] ?? 0, numbers[at + 1] ?? 0]
  })

/** The cross product at a corner: which way the outline turns. */
function bend(numbers: readonly number[], index: number): number {
  const [before, at, after] = [2 * ((index + corners - 1) % corners), 2 * index, 2 * ((index + 1) % corners)]
  const [x = 0, y = 0] = [numbers[at], numbers[at + 1]]
  const [fromX, fromY] = [x - (numbers[before] ?? 0), y - (numbers[before + 1] ?? 0)]
  const [toX, toY] = [(numbers[after] ?? 0) - x, (numbers[after + 1] ?? 0) - y]
  return fromX * toY - fromY * toX
}

/** Twice the enclosed area; negative where the outline runs anticlockwise. */
function area(numbers: readonly number[]): number {
  let sum = 0
  for (let index = 0; index < corners; index++) {
    const [at, next] = [2 * index, 2 * ((index + 1) % corners)]
    sum += (numbers[at] ?? 0) * (numbers[next + 1] ?? 0) - (numbers[at + 1] ?? 0) * (numbers[next] ?? 0)
  }
  return sum
}

function measured(outer: Corners, inner: Corners): Star {
  const x = mean(outer.map(([cornerX]) => cornerX))
  const y = mean(outer.map(([, cornerY]) => cornerY))
  const reach = ([cornerX, cornerY]: readonly [number, number]): number => Math.hypot(cornerX - x, cornerY - y)
  const reaches = outer.map(reach)
  const radius = mean(reaches)
  const turns = outer.map(([cornerX, cornerY]) => fromUpright((Math.atan2(cornerX - x, y - cornerY) * 180) / Math.PI))
  return {
    x,
    y,
    radius,
    inner: mean(inner.map(reach)) / radius,
    // The point furthest from the next one's place says most; for an upright star all are near 0.
    turn: turns.reduce((most, turn) => (Math.abs(turn) > Math.abs(most) ? turn : most), 0),
    unevenness: (Math.max(...reaches) - Math.min(...reaches)) / radius,
  }
}

/** The angle to the nearest place where an upright star has a point. */
function fromUpright(degrees: number): number {
  const step = 360 / points
  return degrees - step * Math.round(degrees / step)
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
