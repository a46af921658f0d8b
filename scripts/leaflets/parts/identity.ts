/** The publisher: the partnership's logo, or three gables and its name in type. */

import { parsePathData } from '../../drawing/path-data.ts'
import { placePicture } from '../../typeset/blocks/set-image.ts'
import { sliceOf } from '../../typeset/blocks/slice.ts'
import { boxAt } from '../../typeset/blocks/text-slices.ts'
import type { Faces } from '../../typeset/faces/face.ts'
import { content, decoration } from '../../typeset/lines/owners.ts'
import type { Placed } from '../../typeset/lines/page.ts'
import type { TextBox } from '../../typeset/lines/text-box.ts'
import type { TextStyle } from '../../typeset/lines/text-style.ts'
import type { Layout } from '../formats/formats.ts'
import { mm } from '../formats/millimetres.ts'
import type { LeafletContext } from '../printing/context.ts'
import { type Piece, words } from '../sides/piece.ts'

/** The mark, in units of its own. */
const mark = {
  width: 52,
  height: 34,
  stroke: 3.5,
  gables: parsePathData('M2 32V19l9-9 5.5 5.5M50 32V19l-9-9-5.5 5.5M14 32V15L26 3l12 12v17M22.5 32v-8h7v8') ?? [],
}

/** Its items begin at x = 0 and end at `width`. A name of many lines is set up to `room` points wide, where nothing else stands there. */
export function identity(format: Layout, context: LeafletContext, room?: number): Piece & { readonly width: number } {
  return logoWithin(format.identity.logo, context) ?? gables(context.publisher.name, format, context.faces, room)
}

/** The room for a name in the room that there is for it and the mark. Points. */
export const roomForName = ({ identity: { mark: ownWidth, gap } }: Layout, width: number): number =>
  width - mm(ownWidth) - mm(gap)

const mostNameLines = 3

/** As large as fits into a box, which is given in millimetres. Undefined where there is no logo. */
export function logoWithin(
  most: Layout['identity']['logo'],
  { publisher, pictures }: LeafletContext,
): (Piece & { readonly width: number }) | undefined {
  const logo = publisher.logo && pictures(publisher.logo.source)
  if (!publisher.logo || !logo) return undefined
  const scale = Math.min(mm(most.width) / publisher.logo.width, mm(most.height) / publisher.logo.height)
  const width = publisher.logo.width * scale
  const height = publisher.logo.height * scale
  const owner = content()
  return {
    width,
    slice: sliceOf(height, placePicture(logo, width, height, owner), [{ content: owner, x: 0, y: 0, width, height }]),
    elements: [{ role: 'Figure', alternative: publisher.logo.alternative, children: [owner] }],
  }
}

function gables(name: string, format: Layout, faces: Faces, room?: number): Piece & { readonly width: number } {
  const look = format.identity
  const style: TextStyle = { ...format.styles.body, face: 'bold', colour: 'bottle' }
  const owner = content()
  const inWidth = (width: number): TextBox => words(name, style, owner, width, faces, 'balanced')
  const usual = inWidth(mm(look.nameWidth))
  const box = room !== undefined && usual.lines.length > mostNameLines ? inWidth(room) : usual
  const scale = mm(look.mark) / mark.width
  const markHeight = mark.height * scale
  const height = Math.max(markHeight, box.height)
  const drawing: Placed = {
    kind: 'path',
    commands: mark.gables,
    origin: { x: 0, y: (height - markHeight) / 2, scale },
    stroke: { colour: 'bottle', width: mark.stroke * scale, join: 'round' },
    owner: decoration,
  }
  const textX = mm(look.mark) + mm(look.gap)
  return {
    width: textX + box.width,
    slice: sliceOf(height, [drawing, ...boxAt(box, textX, (height - box.height) / 2)]),
    elements: [{ role: 'P', children: [owner] }],
  }
}
