/** Large print: 18 point in one column on as many sides as it takes, saying all that the A4 sheet says. */

import type { CallToAction } from '../blocks/block.ts'
import type { MarkedContent, TypesetDocument } from '../typeset/page.ts'
import { plainRun, type Run, richText } from '../typeset/runs.ts'
import { linesOf } from '../typeset/set-block.ts'
import { heightOf, joined, type SetBlocks } from '../typeset/slice.ts'
import { setText } from '../typeset/text-box.ts'
import type { A4Result } from './a4.ts'
import type { A4Sheet } from './a4-sheet.ts'
import { begunEarly } from './begun-early.ts'
import { blockSetting } from './block-setting.ts'
import { callPanel } from './call-panel.ts'
import type { LeafletContext } from './context.ts'
import { labelRow, street } from './edges.ts'
import { type Flow, type FlowRoom, flow } from './flow.ts'
import { flowOverflow } from './flow-overflow.ts'
import type { Format } from './formats.ts'
import { fundingStrip } from './funding-strip.ts'
import { endOfLargePrint } from './large-print-end.ts'
import { mm } from './millimetres.ts'
import { setInOneColumn } from './one-column.ts'
import { pageFoot } from './page-foot.ts'
import { content, footer } from './piece.ts'
import { runningName } from './running-name.ts'
import { Side, withBoxes } from './side.ts'
import { titleStyle } from './title-style.ts'

/** The white above each part in millimetres, from the design. */
const above = { call: 6, diagram: 3, foot: 3 }

export function typesetLargePrint(given: A4Sheet, format: Format, context: LeafletContext): A4Result {
  const { sheet } = given
  const { faces, publisher } = context
  const { page, margin, styles } = format
  const x = mm(margin.inner)
  const width = mm(page.width - margin.inner - margin.outer)
  const [top, bottom] = [mm(margin.top), mm(page.height - margin.bottom)]
  const setting = blockSetting(format, context, given.absolute, 1)

  const publishedBy: MarkedContent = content()
  const foot = (number: number, count: number) => {
    const left: Run =
      number === 1
        ? plainRun(publisher.name, styles.body, publishedBy)
        : plainRun(runningName(given.sheet, 'Large print'), styles.body, footer)
    return pageFoot([left], `Page ${number} of ${count}`, width, styles.body, faces)
  }
  const bottomAbove = (number: number): number => bottom - foot(number, 99).height - mm(above.foot)

  const houses = street(sheet.edition, width, format)
  const label = labelRow(
    { ...sheet, label: `${sheet.label}, large print` },
    width,
    format.runningHead.gutter,
    format.styles.label,
    faces,
  )
  const labelTop = top + houses.height + mm(format.below.roofline)
  const strip = fundingStrip(sheet.funding, width, format, context)
  const stripTop = bottomAbove(1) - strip.slice.height
  const first = {
    top: labelTop + label.slice.height + mm(format.below.label),
    bottom: sheet.funding.length === 0 ? stripTop : stripTop - mm(format.aboveFoot),
  }
  const later = { top, bottom: bottomAbove(2) }

  const head = titleAndLead(given, width, first.bottom - first.top, format, context)
  const tooTall = heightOf(head.slices.slice(0, 1)) - (first.bottom - first.top)
  const roomOf = (page: number): FlowRoom => (page === 0 ? first : later)
  const column = {
    width,
    mostHeight: later.bottom - later.top,
    setting,
    afterDiagramTitle: mm(above.diagram),
    abovePanel: mm(format.panels.gutter),
    call: { above: mm(above.call), set: (call: CallToAction) => callPanel(call, width, format, faces) },
  }
  const body = begunEarly(
    (begins) => setInOneColumn(given.blocks, { ...column, ...(begins && { begins }) }),
    head.slices,
    roomOf,
  )
  const ways = (['panel', 'lines'] as const).map((ask) => {
    const end = endOfLargePrint(given, ask, width, format, setting)
    const slices = [...head.slices, ...body.slices, ...end.slices]
    return { end, slices, ...flow(slices, roomOf) }
  })
  const { end, slices, pages, overflow } = fewestSheets(ways)

  const sides = pages.map((here, index) => {
    const side = new Side(index)
    if (index === 0) {
      side.put(houses, x, top)
      side.put(label.slice, x, labelTop)
    }
    side.stack(here, x, index === 0 ? first.top : later.top)
    if (index === 0) side.put(strip.slice, x, stripTop)
    const line = foot(index + 1, pages.length)
    side.put(line, x, bottom - line.height)
    return side
  })
  const boxes = new Map(sides.flatMap(({ figures }) => [...figures]))
  const structure = [
    ...label.elements,
    ...head.structure,
    ...body.structure,
    ...strip.elements,
    { role: 'P', children: [publishedBy] } as const,
    ...end.structure,
  ]
  const document: TypesetDocument = {
    title: sheet.title,
    language: sheet.language,
    pages: sides.map((side) => side.page(mm(page.width), mm(page.height))),
    structure: withBoxes(structure, boxes),
    bookmarks: sides.flatMap(({ bookmarks }) => bookmarks),
  }
  // The funders are acknowledged on the first side, but never above the title.
  if (tooTall > 0) return { document, overflows: [{ by: tooTall, cover: true, acknowledged: strip.slice.height }] }
  return { document, overflows: overflow ? [flowOverflow(overflow, slices, given.blocks)] : [] }
}

/** The first of those with the fewest sheets of paper: nothing that the leaflet adds by itself is worth another sheet. */
function fewestSheets<Way extends Flow>(ways: readonly Way[]): Way {
  const sheets = ({ pages, overflow }: Flow): number =>
    overflow ? Number.POSITIVE_INFINITY : Math.ceil(pages.length / 2)
  return ways.reduce((best, way) => (sheets(way) < sheets(best) ? way : best))
}

/** The title and the lead, which flow like the rest. On a first side too short for both, the title stands alone. */
function titleAndLead(
  { sheet, title, lead, absolute }: A4Sheet,
  width: number,
  room: number,
  format: Format,
  context: LeafletContext,
): SetBlocks {
  const { styles, below } = format
  const titleText = richText(title, styles.title, { absolute })
  const titleType = titleStyle(titleText.runs, styles.title, styles.h2, width, context.faces)
  const titleLines = linesOf(setText(titleText.runs, titleType, width, context.faces, 'balanced'), 0)
  const leadText = richText(lead, styles.lead, { absolute })
  const leadLines = linesOf(setText(leadText.runs, styles.lead, width, context.faces), mm(below.title))
  const keepsLead = heightOf([joined(titleLines), ...leadLines.slice(0, 2)]) <= room
  const titleSlice = joined(titleLines, 0, keepsLead)
  return {
    slices: [{ ...titleSlice, bookmarks: [{ title: sheet.title, level: 1 }] }, ...leadLines],
    structure: [
      { role: 'H1', children: titleText.children },
      { role: 'P', children: leadText.children },
    ],
  }
}
