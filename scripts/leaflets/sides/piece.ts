/** A fixed part of a leaflet, such as its funding strip: what is placed, and its elements in the structure. */

import type { Slice } from '../../typeset/blocks/slice.ts'
import type { Face } from '../../typeset/faces/face.ts'
import type { Owner, StructureElement } from '../../typeset/lines/page.ts'
import { plainRun } from '../../typeset/lines/runs.ts'
import { setText, type TextBox } from '../../typeset/lines/text-box.ts'
import type { TextStyle } from '../../typeset/lines/text-style.ts'

export interface Piece {
  readonly slice: Slice
  readonly elements: readonly StructureElement[]
}

/** A few words of one style. */
export const words = (
  text: string,
  style: TextStyle,
  owner: Owner,
  width: number,
  faces: Readonly<Record<TextStyle['face'], Face>>,
  setting: 'ragged' | 'balanced' = 'ragged',
): TextBox => setText([plainRun(text, style, owner)], style, width, faces, setting)
