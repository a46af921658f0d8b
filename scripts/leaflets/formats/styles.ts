/** Text styles from the design's tokens, which give `[size, leading, weight]` with lengths in points. */

import type { FaceName } from '../../typeset/faces/face.ts'
import type { Ink } from '../../typeset/lines/page.ts'
import type { TextStyle } from '../../typeset/lines/text-style.ts'

const faces: Readonly<Record<number, FaceName>> = { 400: 'regular', 700: 'bold', 800: 'extra' }

export function style(type: readonly number[], colour: Ink, more: Partial<TextStyle> = {}): TextStyle {
  const [size = 0, leading = 0, weight = 400] = type
  return { face: faces[weight] ?? 'regular', size, leading, colour, ...more }
}
