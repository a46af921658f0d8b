/** A star of five points as it was drawn: recognised by its corners, then measured. */

import type { Outline } from '../written/painted.ts'

/** In the units of what it was drawn in. */
export interface Star {
  readonly x: number
  readonly y: number
  /** Of the circle on which its points lie. */
  readonly radius: number
  /** Of the inner corners, to the radius. */
  readonly inner: number
  /** Degrees by which the nearest point is turned away from straight up, −36 to 36. */
  readonly turn: number
  /** How unlike its points are, to the radius: 0 for a star that is not stretched. */
  readonly unevenness: number
}

const points = 5
const corners = 2 * points

/** Undefined for any other outline. Stretched and turned stars are stars: their corners point out and in by turns. */
export function starOf({ points: numbers, straight }: Outline): Star | undefined {
  const closed = numbers.length === 2 * corners + 2 && numbers[0] === numbers.at(-2) && numbers[1] === numbers.at(-1)
  if (!straight || (numbers.length !== 2 * corners && !closed)) return undefined
  const corner = (index: number): readonly [number, number] => {
    const at = 2 * (((index % corners) + corners) % corners)
    return [numbers[at] ?? 0, numbers[at + 1] ?? 0]
  }
  const bends = Array.from({ length: corners }, (_, index) => bend(corner(index - 1), corner(index), corner(index + 1)))
  const outward = Math.sign(area(numbers.slice(0, 2 * corners)))
  const first = Math.sign(bends[0] ?? 0) === outward ? 0 : 1
  if (!bends.every((value, index) => Math.sign(value) === (index % 2 === first ? outward : -outward))) return undefined
  const all = Array.from({ length: corners }, (_, index) => corner(index))
  return measured(
    all.filter((_, index) => index % 2 === first),
    all.filter((_, index) => index % 2 !== first),
  )
}

/** Which way the line turns in the middle of three corners, and how much. */
const bend = ([ax, ay]: readonly number[], [bx, by]: readonly number[], [cx, cy]: readonly number[]): number =>
  ((bx ?? 0) - (ax ?? 0)) * ((cy ?? 0) - (by ?? 0)) - ((by ?? 0) - (ay ?? 0)) * ((cx ?? 0) - (bx ?? 0))

/** Of what the line encloses, twice; below 0 where it runs against the clock. */
const area = (numbers: readonly number[]): number =>
  numbers.reduce((sum, value, at) => {
    const next = (at + (at % 2 === 0 ? 3 : 1)) % numbers.length
    return sum + (at % 2 === 0 ? 1 : -1) * value * (numbers[next] ?? 0)
  }, 0)

type Corners = readonly (readonly [number, number])[]

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
