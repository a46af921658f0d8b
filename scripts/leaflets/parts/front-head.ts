/** The head of the front: the street, the label, the title and the lead. */

import { heightOf, joined, type Slice } from '../../typeset/blocks/slice.ts'
import { linesOf } from '../../typeset/blocks/text-slices.ts'
import { richText } from '../../typeset/lines/runs.ts'
import { setText } from '../../typeset/lines/text-box.ts'
import type { TextStyle } from '../../typeset/lines/text-style.ts'
import type { Layout } from '../formats/formats.ts'
import { mm } from '../formats/millimetres.ts'
import type { LeafletContext } from '../printing/context.ts'
import type { Piece } from '../sides/piece.ts'
import type { PreparedSheet } from '../sides/prepared-sheet.ts'
import { type SetTitle, setTitle } from '../sides/title.ts'
import { street } from './edges.ts'
import type { Fit } from './fits.ts'

export interface FrontHead {
  /** The parts below each other, each with the white above it. */
  readonly slices: readonly Slice[]
  /** Its height with the white below the lead. Points. */
  readonly height: number
  readonly elements: Piece['elements']
}

interface HeadLook {
  /** The row above the title. */
  readonly label: Piece
  /** `elsewhere`: without the lead, which is set elsewhere; `bare`: without houses, too. */
  readonly lead: Fit['lead'] | 'elsewhere' | 'bare'
  /** Points. */
  readonly width: number
}

export function frontHead(
  { sheet, title: words, lead, absolute }: PreparedSheet,
  { label, lead: fit, width }: HeadLook,
  format: Layout,
  { faces }: LeafletContext,
): FrontHead {
  const { below, styles } = format
  const inType = (style: TextStyle): SetTitle => setTitle(words, style, styles.h2, width, { faces, absolute })
  const usual = inType(styles.title)
  const title = usual.lines > format.mostTitleLines ? inType(styles.titleLong) : usual
  const leadStyle = fit === 'tight' ? styles.leadTight : styles.lead
  const leadText = richText(lead, leadStyle, { absolute })
  const leadBox = setText(leadText.runs, leadStyle, mm(format.leadWidth), faces)
  const hasLead = fit === 'usual' || fit === 'tight'
  const slices: readonly Slice[] = [
    ...(fit === 'bare' ? [] : [street(sheet.edition, width, format)]),
    { ...label.slice, gap: mm(below.roofline) },
    { ...title.slice, gap: mm(below.label) },
    ...(hasLead ? [joined(linesOf(leadBox, 0), mm(below.title))] : []),
  ]
  return {
    slices,
    height: heightOf(slices) + mm(below.lead),
    elements: [
      ...label.elements,
      ...title.elements,
      ...(hasLead ? [{ role: 'P', children: leadText.children } as const] : []),
    ],
  }
}
