/** The title of a document, in type in which none of its words has to be cut. */

import type { Inline } from '../../blocks/block.ts'
import { wordsOfInlines } from '../../blocks/words.ts'
import { joined } from '../../typeset/blocks/slice.ts'
import { linesOf } from '../../typeset/blocks/text-slices.ts'
import type { Faces } from '../../typeset/faces/face.ts'
import { leastChunksOf } from '../../typeset/lines/chunks.ts'
import { widestChunk } from '../../typeset/lines/measured-text.ts'
import { type AbsoluteAddress, type Run, richText, wordsOfRuns } from '../../typeset/lines/runs.ts'
import { setText } from '../../typeset/lines/text-box.ts'
import type { TextStyle } from '../../typeset/lines/text-style.ts'
import type { Piece } from './piece.ts'

export interface SetTitle extends Piece {
  /** How many lines it takes. */
  readonly lines: number
}

interface TitleSetting {
  readonly faces: Faces
  readonly absolute: AbsoluteAddress
}

/** Balanced, as one slice with its bookmark. `heading`: the style of the headings below it; `width` in points. */
export function setTitle(
  title: readonly Inline[],
  style: TextStyle,
  heading: TextStyle,
  width: number,
  { faces, absolute }: TitleSetting,
): SetTitle {
  const { runs, children } = richText(title, style, { absolute })
  const box = setText(runs, styleFor(runs, style, heading, width, faces), width, faces, 'balanced')
  return {
    slice: { ...joined(linesOf(box, 0)), bookmarks: [{ title: wordsOfInlines(title), level: 1 }] },
    elements: [{ role: 'H1', children }],
    lines: box.lines.length,
  }
}

/** `usual`, or smaller where a word is too wide, but not smaller than a heading below it. */
function styleFor(runs: readonly Run[], usual: TextStyle, heading: TextStyle, width: number, faces: Faces): TextStyle {
  const text = wordsOfRuns(runs)
  // Hardly any letter is as wide as its type size, so most titles need no measuring.
  if (text.split(' ').every(({ length }) => length * usual.size <= width)) return usual
  const widest = widestChunk(leastChunksOf(runs, text, usual, faces))
  if (widest <= width) return usual
  // Rounded down to a tenth of a point.
  const size = Math.floor((usual.size * width * 10) / widest) / 10
  return size < heading.size ? usual : { ...usual, size, leading: (usual.leading * size) / usual.size }
}
