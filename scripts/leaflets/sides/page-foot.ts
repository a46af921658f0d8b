/** The foot of a page: the name of its document at the left, its page number at the right. */

import type { Slice } from '../../typeset/blocks/slice.ts'
import { sliceOf } from '../../typeset/blocks/slice.ts'
import { boxAt, boxEndingAt } from '../../typeset/blocks/text-slices.ts'
import type { Faces } from '../../typeset/faces/face.ts'
import { footer } from '../../typeset/lines/owners.ts'
import { plainRun } from '../../typeset/lines/runs.ts'
import { setText, type TextBox } from '../../typeset/lines/text-box.ts'
import type { TextStyle } from '../../typeset/lines/text-style.ts'

/** `left` is set in the room that the number leaves, and may be content, such as the publisher; the number, `Page 1 of 4`, is an artifact. */
export function pageFoot(
  left: (room: number) => TextBox,
  number: string,
  width: number,
  style: TextStyle,
  faces: Faces,
): Slice {
  const right = setText([plainRun(number, style, footer)], style, width, faces)
  const beside = left(width - right.width - style.leading)
  const top = beside.height - right.height
  return sliceOf(beside.height, [...boxAt(beside, 0, 0), ...boxEndingAt(right, width, top)])
}
