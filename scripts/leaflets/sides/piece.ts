/** A fixed part of a leaflet, such as its funding strip: what is placed, and its elements in the structure. */

import { moved, type Slice } from '../../typeset/blocks/slice.ts'
import type { Face } from '../../typeset/faces/face.ts'
import type { Artifact, MarkedContent, Owner, StructureElement } from '../../typeset/lines/page.ts'
import { plainRun } from '../../typeset/lines/runs.ts'
import { setText, type TextBox } from '../../typeset/lines/text-box.ts'
import type { TextStyle } from '../../typeset/lines/text-style.ts'

export interface Piece {
  readonly slice: Slice
  readonly elements: readonly StructureElement[]
}

export const decoration: Artifact = { kind: 'artifact', type: 'layout' }
export const header: Artifact = { kind: 'artifact', type: 'header' }
export const footer: Artifact = { kind: 'artifact', type: 'footer' }

/** New marked content. It belongs to one element of the structure, so none is used twice. */
export const content = (): MarkedContent => ({ kind: 'content' })

/** A few words of one style. */
export const words = (
  text: string,
  style: TextStyle,
  owner: Owner,
  width: number,
  faces: Readonly<Record<TextStyle['face'], Face>>,
  setting: 'ragged' | 'balanced' = 'ragged',
): TextBox => setText([plainRun(text, style, owner)], style, width, faces, setting)

/** A text box with its top left corner at a point. */
export const boxAt = (box: TextBox, x: number, y: number): Slice['items'] =>
  box.lines.flatMap(({ items }, index) => moved(items, x, y + index * box.leading))

/** Each line ends at `right`. */
export const boxEndingAt = (box: TextBox, right: number, y: number): Slice['items'] =>
  box.lines.flatMap(({ items, left, width }, index) => moved(items, right - left - width, y + index * box.leading))

/** A slice that stands by itself, with no white above it. */
export const block = (height: number, items: Slice['items'], figures: NonNullable<Slice['figures']> = []): Slice => ({
  height,
  gap: 0,
  keepWithNext: false,
  items,
  figures,
})
