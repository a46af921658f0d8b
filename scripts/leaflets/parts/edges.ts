/** The head of a side: the street of houses, the label, the running head. */

import { housePaths, housesOf, partnershipSeed, rooflineDepth, rooflineHeight } from '../../drawing/roofline.ts'
import type { Edition, Sheet } from '../../sheets/sheet.ts'
import { rule } from '../../typeset/blocks/shapes.ts'
import type { Slice } from '../../typeset/blocks/slice.ts'
import { sliceOf } from '../../typeset/blocks/slice.ts'
import { boxAt, boxEndingAt } from '../../typeset/blocks/text-slices.ts'
import type { Faces } from '../../typeset/faces/face.ts'
import { content, decoration, header } from '../../typeset/lines/owners.ts'
import type { Placed } from '../../typeset/lines/page.ts'
import { plainRun } from '../../typeset/lines/runs.ts'
import { setText } from '../../typeset/lines/text-box.ts'
import type { TextStyle } from '../../typeset/lines/text-style.ts'
import type { Format, Layout } from '../formats/formats.ts'
import { mm } from '../formats/millimetres.ts'
import { type Piece, words } from '../sides/piece.ts'

/** "Example: Canalside" where the area is invented; in the partnership's own edition "Example" where that is, else undefined. */
export function areaLabel(edition: Edition): string | undefined {
  if (edition.kind === 'partnership') return edition.example && 'Example'
  return edition.example ? `Example: ${edition.name}` : edition.name
}

/** The edition's own street across the whole width. Points. */
export const street = (edition: Edition, width: number, format: Pick<Layout, 'roofline'>): Slice =>
  streetOf(edition.kind === 'area' ? edition.id : partnershipSeed, width, format.roofline)

/** The street that belongs to an id; without windows where their line has no width. */
export function streetOf(id: string, width: number, look: Layout['roofline']): Slice {
  const drawn = housesOf(id, look.leastUnits)
  // Half the line's width is kept inside the margins, so that its round ends are not cut off.
  const half = mm(look.stroke) / 2
  const scale = (width - 2 * half) / drawn.width
  const ground = rooflineHeight * scale
  // House by house: repeating a few drawings takes a third of the bytes of one long line.
  const line = (part: 'outline' | 'windows', stroke: number): readonly Placed[] =>
    drawn.pieces.flatMap(({ kind, at }): readonly Placed[] => {
      const commands = housePaths[kind][part]
      if (commands.length === 0) return []
      const origin = { x: half + at * scale, y: ground, scale }
      const look = { colour: 'bottle', width: mm(stroke), join: 'round', cap: 'round' } as const
      return [{ kind: 'path', commands, origin, stroke: look, owner: decoration }]
    })
  return sliceOf((rooflineHeight + rooflineDepth) * scale, [
    ...line('outline', look.stroke),
    ...(look.windows === 0 ? [] : line('windows', look.windows)),
  ])
}

/** A sheet has one side or two. */
export type Sides = 1 | 2

/** Printed on a side of two, so that one that is copied alone says that there is another. */
export const sideOf = (number: Sides): string => `, side ${number} of 2`

/** `gutter`: the least white between label and name, in millimetres. */
interface LabelLook {
  readonly style: TextStyle
  readonly gutter: number
}

/** The label at the left, followed by `more` as an artifact, and the area's name at the right. */
export function labelRow(
  sheet: Pick<Sheet, 'label' | 'edition'>,
  { style, gutter }: LabelLook,
  width: number,
  faces: Faces,
  more?: string,
): Piece {
  const area = areaLabel(sheet.edition)
  const [labelOwner, areaOwner] = [content(), content()]
  const areaBox = area === undefined ? undefined : words(area, style, areaOwner, width, faces)
  const said = plainRun(sheet.label, style, labelOwner)
  const inWidth = (room: number) =>
    setText(more === undefined ? [said] : [said, plainRun(more, style, header)], style, room, faces)
  const left = areaBox ? width - areaBox.width - mm(gutter) : width
  const whole = inWidth(width)
  // A label of two lines needs half the width; with less it stands above the name.
  const beside = areaBox !== undefined && (left >= width / 2 || whole.width <= left)
  const labelBox = beside ? inWidth(left) : whole
  const areaTop = beside ? 0 : labelBox.height
  const areaHeight = areaBox?.height ?? 0
  const height = beside ? Math.max(labelBox.height, areaHeight) : labelBox.height + areaHeight
  return {
    slice: sliceOf(height, [
      ...boxAt(labelBox, 0, 0),
      ...(areaBox ? (beside ? boxEndingAt(areaBox, width, areaTop) : boxAt(areaBox, 0, areaTop)) : []),
    ]),
    elements: [
      { role: 'P', children: [labelOwner] },
      ...(areaBox ? [{ role: 'P', children: [areaOwner] } as const] : []),
    ],
  }
}

/** Says which leaflet a side belongs to that is printed alone. An artifact: a screen reader has read the title already. */
export function runningHead(sheet: Sheet, width: number, format: Format, faces: Faces): Slice {
  const { body } = format.styles
  const look = format.runningHead
  const name = `${areaLabel(sheet.edition) ?? sheet.label}${sideOf(2)}`
  const bold: TextStyle = { ...body, face: 'bold' }
  const gutter = mm(look.gutter)
  // Beside a short title the name may have more than half the width, if that keeps it in one line.
  const both = faces.bold.measure(sheet.shortTitle, body.size) + gutter + faces[body.face].measure(name, body.size)
  const isOneRow = both <= width
  // A name with a word that half the width cannot hold stands in a row of its own.
  const isBeside = isOneRow || name.split(' ').every((word) => faces[body.face].measure(word, body.size) <= width / 2)
  const right = words(name, body, header, isBeside && !isOneRow ? width / 2 : width, faces)
  const room = isBeside ? width - right.width - gutter : width
  const whole = words(sheet.title, bold, header, room, faces)
  const left = whole.lines.length === 1 ? whole : words(sheet.shortTitle, bold, header, room, faces)
  const rightTop = isBeside ? 0 : left.height
  const height = Math.max(left.height, rightTop + right.height) + mm(look.padding)
  return sliceOf(height + look.rule, [
    ...boxAt(left, 0, 0),
    ...boxEndingAt(right, width, rightTop),
    rule(0, height, width, look.rule, 'rule'),
  ])
}
