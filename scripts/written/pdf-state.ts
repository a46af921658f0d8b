/** The graphics state of a content stream. ISO 32000-1, 8.4 and 9.3. */

import { combined, identityTransform, type Transform } from '../drawing/transform.ts'
import type { Box, Colour } from './painted.ts'
import { black } from './pdf-colours.ts'
import type { PdfFont } from './pdf-fonts.ts'

/** Numbers as the stream sets them, in its own units: `matrix` takes those to millimetres. */
export interface GraphicsState {
  /** To millimetres from the top left corner of the trimmed page. */
  matrix: Transform
  clip: Box
  fill: Colour
  stroke: Colour
  /** From 0, nothing to be seen, to 1. */
  fillAlpha: number
  strokeAlpha: number
  lineWidth: number
  font: PdfFont | undefined
  size: number
  letterSpacing: number
  wordSpacing: number
  /** The horizontal scaling of letters; 1 is normal. */
  stretch: number
  leading: number
  rise: number
  /** The text rendering mode, 0 to 7: 9.3.6. */
  mode: number
}

/** The state at the beginning of a page; `clip`: all of its paper. */
export const firstState = (matrix: Transform, clip: Box): GraphicsState => ({
  matrix,
  clip,
  fill: black,
  stroke: black,
  fillAlpha: 1,
  strokeAlpha: 1,
  lineWidth: 1,
  font: undefined,
  size: 0,
  letterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
})

/** A transform from six operands; missing ones are those of the identity. */
export const transformOf = (numbers: readonly number[]): Transform => {
  const { a, b, c, d, e, f } = identityTransform
  const [na = a, nb = b, nc = c, nd = d, ne = e, nf = f] = numbers
  return { a: na, b: nb, c: nc, d: nd, e: ne, f: nf }
}

/** The bounding box of a rectangle after a transform. */
export function boxOf({ a, b, c, d, e, f }: Transform, left: number, low: number, right: number, high: number): Box {
  const xs = [a * left + c * low, a * right + c * low, a * left + c * high, a * right + c * high]
  const ys = [b * left + d * low, b * right + d * low, b * left + d * high, b * right + d * high]
  return {
    left: e + Math.min(...xs),
    top: f + Math.min(...ys),
    right: e + Math.max(...xs),
    bottom: f + Math.max(...ys),
  }
}

/** A transform that translates in the units of the stream, then applies `matrix`. */
export const moved = (matrix: Transform, x: number, y: number): Transform =>
  combined(matrix, { ...identityTransform, e: x, f: y })
