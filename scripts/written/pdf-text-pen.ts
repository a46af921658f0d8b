/** The text position of a content stream, and the text that it shows. ISO 32000-1, 9.4. */

import { combined, identityTransform, type Transform } from '../drawing/transform.ts'
import type { Box } from './painted.ts'
import { boxOf, type GraphicsState, moved } from './pdf-state.ts'
import { isList, PdfBytes, type PdfValue } from './pdf-values.ts'

/** What one operator showed. Box and type size are millimetres. */
export interface Shown {
  readonly text: string
  readonly box: Box
  readonly size: number
  readonly slanted: boolean
}

/** How far ink reaches below and above the baseline, as factors of the type size. */
const [below, above] = [-0.22, 0.75]

export class TextPen {
  #line: Transform = identityTransform
  #matrix: Transform = identityTransform

  /** The operators `BT` and `Tm`: the line begins where `matrix` puts it. */
  begin(matrix: Transform = identityTransform): void {
    this.#line = matrix
    this.#matrix = matrix
  }

  /** The operator `Td`: a line that begins so far from the beginning of this one, in the units of the stream. */
  nextLine(x: number, y: number): void {
    this.begin(moved(this.#line, x, y))
  }

  /** Undefined where no font is set. `operand`: a string, or a list of strings and of numbers that shift what follows. */
  show(state: GraphicsState, operand: PdfValue): Shown | undefined {
    const { font, size, letterSpacing, wordSpacing, stretch, rise } = state
    if (font === undefined) return undefined
    let text = ''
    let advance = 0
    for (const part of isList(operand) ? operand : [operand]) {
      if (typeof part === 'number') advance -= (part / 1000) * size * stretch
      if (!(part instanceof PdfBytes)) continue
      const { bytes } = part
      for (let at = 0; at < bytes.length; at += font.bytes) {
        const code = font.bytes === 1 ? (bytes[at] ?? 0) : 256 * (bytes[at] ?? 0) + (bytes[at + 1] ?? 0)
        text += font.text(code)
        const spacing = letterSpacing + (font.bytes === 1 && code === 32 ? wordSpacing : 0)
        advance += (font.width(code) * size + spacing) * stretch
      }
    }
    const matrix = combined(state.matrix, this.#matrix)
    this.#matrix = moved(this.#matrix, advance, 0)
    const box = boxOf(matrix, 0, rise + below * size, advance, rise + above * size)
    return { text, box, size: size * Math.hypot(matrix.c, matrix.d), slanted: isSlanted(matrix) }
  }
}

/** Whether letters are slanted: their two axes are not at right angles. */
function isSlanted({ a, b, c, d }: Transform): boolean {
  const across = Math.hypot(a, b) * Math.hypot(c, d)
  return across > 0 && Math.abs(a * c + b * d) > 0.02 * across
}
