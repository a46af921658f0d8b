/** The foot of a page among several: what it is from at the left, at the right which page it is. */

import type { Faces } from '../typeset/face.ts'
import { plainRun, type Run } from '../typeset/runs.ts'
import type { Slice } from '../typeset/slice.ts'
import { setText } from '../typeset/text-box.ts'
import type { TextStyle } from '../typeset/text-style.ts'
import { block, boxAt, boxEndingAt, footer } from './piece.ts'

/** `left` may be content, such as who publishes; the page's number, `Page 1 of 4`, is said to the eye only. */
export function pageFoot(left: readonly Run[], number: string, width: number, style: TextStyle, faces: Faces): Slice {
  const right = setText([plainRun(number, style, footer)], style, width, faces)
  const beside = setText(left, style, width - right.width - style.leading, faces)
  const top = beside.height - right.height
  return block(beside.height, [...boxAt(beside, 0, 0), ...boxEndingAt(right, width, top)])
}
