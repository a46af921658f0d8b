/** The head of the front: the street, the label, the title and the lead. */

import { richText } from '../typeset/runs.ts'
import { linesOf } from '../typeset/set-block.ts'
import { heightOf, joined, type Slice } from '../typeset/slice.ts'
import { setText } from '../typeset/text-box.ts'
import type { A4Sheet } from './a4-sheet.ts'
import type { LeafletContext } from './context.ts'
import { labelRow, type Sides, sideOf, street } from './edges.ts'
import type { Fit } from './fits.ts'
import type { Format } from './formats.ts'
import { mm } from './millimetres.ts'
import type { Piece } from './piece.ts'

export interface FrontHead {
  /** Under each other, each with the white above it. */
  readonly slices: readonly Slice[]
  /** With the white below the lead. */
  readonly height: number
  readonly elements: Piece['elements']
}

export function frontHead(
  { sheet, title, lead, absolute }: A4Sheet,
  fit: Pick<Fit, 'lead'> & { readonly sides: Sides },
  width: number,
  format: Format,
  { faces }: LeafletContext,
): FrontHead {
  const { below, styles } = format
  const label = labelRow(
    sheet,
    width,
    format.runningHead.gutter,
    styles.label,
    faces,
    fit.sides === 2 ? sideOf(1) : undefined,
  )
  const titleText = richText(title, styles.title, { absolute })
  const usual = setText(titleText.runs, styles.title, width, faces, 'balanced')
  const tooLong = usual.lines.length > format.mostTitleLines
  const titleBox = tooLong ? setText(titleText.runs, styles.titleLong, width, faces, 'balanced') : usual
  const leadStyle = fit.lead === 'tight' ? styles.leadTight : styles.lead
  const leadText = richText(lead, leadStyle, { absolute })
  const leadBox = setText(leadText.runs, leadStyle, mm(format.leadWidth), faces)
  const slices: readonly Slice[] = [
    street(sheet.edition, width, format),
    { ...label.slice, gap: mm(below.roofline) },
    { ...joined(linesOf(titleBox, 0), mm(below.label)), bookmark: { title: sheet.title, level: 1 } },
    joined(linesOf(leadBox, 0), mm(below.title)),
  ]
  return {
    slices,
    height: heightOf(slices) + mm(below.lead),
    elements: [
      ...label.elements,
      { role: 'H1', children: titleText.children },
      { role: 'P', children: leadText.children },
    ],
  }
}
