/** The style of a title in which none of its words has to be cut. */

import type { Faces } from '../../typeset/faces/face.ts'
import { leastChunksOf } from '../../typeset/lines/chunks.ts'
import { widestChunk } from '../../typeset/lines/measured-text.ts'
import { type Run, wordsOfRuns } from '../../typeset/lines/runs.ts'
import type { TextStyle } from '../../typeset/lines/text-style.ts'

/** `usual`, or smaller where a word is too wide, but not smaller than a heading below it. */
export function titleStyle(
  runs: readonly Run[],
  usual: TextStyle,
  heading: TextStyle,
  width: number,
  faces: Faces,
): TextStyle {
  const text = wordsOfRuns(runs)
  // Hardly any letter is as wide as its type size, so most titles need no measuring.
  if (text.split(' ').every(({ length }) => length * usual.size <= width)) return usual
  const widest = widestChunk(leastChunksOf(runs, text, usual, faces))
  if (widest <= width) return usual
  // Rounded down to a tenth of a point.
  const size = Math.floor((usual.size * width * 10) / widest) / 10
  return size < heading.size ? usual : { ...usual, size, leading: (usual.leading * size) / usual.size }
}
