/** The style of a title in which none of its words has to be cut. */

import { leastChunksOf } from '../../typeset/chunks.ts'
import type { Faces } from '../../typeset/face.ts'
import { widestChunk } from '../../typeset/measured-text.ts'
import { type Run, wordsOfRuns } from '../../typeset/runs.ts'
import type { TextStyle } from '../../typeset/text-style.ts'

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
