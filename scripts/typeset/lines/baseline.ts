/** The place of the baseline in a line. */

import type { Faces } from '../faces/face.ts'
import type { TextStyle } from './text-style.ts'

/** Points from the top of a line to its baseline: the extra leading is divided equally above and below, as in CSS. */
export function baselineOf(style: TextStyle, faces: Faces): number {
  const { ascent, descent } = faces[style.face].metrics
  const letters = ((ascent - descent) * style.size) / 1000
  return (style.leading - letters) / 2 + (ascent * style.size) / 1000
}
