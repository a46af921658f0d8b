/** The foot of a page among several: what it is from at the left, "Page 1 of 4" at the right. */

import type { Faces } from '../typeset/face.ts'
import { plainRun, type Run } from '../typeset/runs.ts'
import type { Slice } from '../typeset/slice.ts'
import { setText } from '../typeset/text-box.ts'
import type { TextStyle } from '../typeset/text-style.ts'
import { block, boxAt, boxEndingAt, footer } from './piece.ts'

/** `left` may be content, such as who publishes; the number of the page is said to the eye only. */
export function pageFoot(
  left: readonly Run[],
  { number, count }: { readonly number: number; readonly count: number },
  width: number,
  style: TextStyle,
  faces: Faces,
): Slice {
  const right = setText([plainRun(`Page ${number} of ${count}`, style, footer)], style, width, faces)
  const beside = setText(left, style, width - right.width - style.leading, faces)
  const top = beside.height - right.height
  return block(beside.height, [...boxAt(beside, 0, 0), ...boxEndingAt(right, width, top)])
}
