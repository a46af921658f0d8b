/** The path that a content stream is drawing, in millimetres of the page. ISO 32000-1, 8.5.2. */

import type { Transform } from '../drawing/transform.ts'
import type { Box, Outline } from './painted.ts'

/** `matrix` takes the stream's units to millimetres. */
export class PathPen {
  #outlines: { points: number[]; straight: boolean }[] = []
  /** The current point in the units of the stream, which may be a curve's first control point. */
  #x = 0
  #y = 0

  /** The operator `m`: begins an outline. */
  move(matrix: Transform, x: number, y: number): void {
    this.#outlines.push({ points: [], straight: true })
    this.#point(matrix, x, y)
  }

  /** The operator `l`: a straight line; it begins an outline where there is none. */
  line(matrix: Transform, x: number, y: number): void {
    if (this.#outlines.length === 0) this.move(matrix, x, y)
    else this.#point(matrix, x, y)
  }

  /** x and y of two control points, then of the end. */
  curve(matrix: Transform, numbers: readonly number[]): void {
    if (this.#outlines.length === 0) this.move(matrix, numbers[0] ?? 0, numbers[1] ?? 0)
    const outline = this.#outlines.at(-1)
    if (outline !== undefined) outline.straight = false
    for (let at = 0; at + 1 < numbers.length; at += 2) this.#point(matrix, numbers[at] ?? 0, numbers[at + 1] ?? 0)
  }

  /** A curve whose first control point is the current point. */
  curveFromHere(matrix: Transform, numbers: readonly number[]): void {
    this.curve(matrix, [this.#x, this.#y, ...numbers])
  }

  /** The operator `re`: a closed outline of its own. */
  rectangle(matrix: Transform, x: number, y: number, width: number, height: number): void {
    this.move(matrix, x, y)
    this.#point(matrix, x + width, y)
    this.#point(matrix, x + width, y + height)
    this.#point(matrix, x, y + height)
  }

  /** Gives the path, and begins a new one. */
  take(): readonly Outline[] {
    const taken = this.#outlines
    this.#outlines = []
    return taken
  }

  #point({ a, b, c, d, e, f }: Transform, x: number, y: number): void {
    this.#x = x
    this.#y = y
    this.#outlines.at(-1)?.points.push(a * x + c * y + e, b * x + d * y + f)
  }
}

/** Undefined for a path without a point. */
export function boxOfOutlines(outlines: readonly Outline[]): Box | undefined {
  let left = Number.POSITIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let bottom = Number.NEGATIVE_INFINITY
  for (const { points } of outlines)
    for (let at = 0; at + 1 < points.length; at += 2) {
      const [x = 0, y = 0] = [points[at], points[at + 1]]
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      if (y > bottom) bottom = y
    }
  return right >= left ? { left, top, right, bottom } : undefined
}
