/** Large print: 18 point in one column on as many sides as it takes, saying all that the A4 sheet says. */

import type { CallToAction } from '../../blocks/block.ts'
import type { BlockSetting } from '../../typeset/blocks/setting.ts'
import { heightOf, type SetBlocks, type Slice } from '../../typeset/blocks/slice.ts'
import { linesOf } from '../../typeset/blocks/text-slices.ts'
import { content } from '../../typeset/lines/owners.ts'
import type { MarkedContent } from '../../typeset/lines/page.ts'
import { plainRun, richText } from '../../typeset/lines/runs.ts'
import { setText } from '../../typeset/lines/text-box.ts'
import { blockSetting } from '../formats/block-setting.ts'
import type { Format } from '../formats/formats.ts'
import { mm } from '../formats/millimetres.ts'
import { type TextArea, textArea } from '../formats/text-area.ts'
import { callPanel } from '../parts/call-panel.ts'
import { labelRow, street } from '../parts/edges.ts'
import { fundingStrip } from '../parts/funding-strip.ts'
import type { LeafletContext } from '../printing/context.ts'
import { aboutEdition } from '../sides/about-edition.ts'
import { begunEarly } from '../sides/begun-early.ts'
import { documentOf } from '../sides/document-of-sides.ts'
import { type Flow, type FlowRoom, flow } from '../sides/flow.ts'
import { type SetColumn, setInOneColumn } from '../sides/one-column.ts'
import { pageFoot } from '../sides/page-foot.ts'
import type { Piece } from '../sides/piece.ts'
import type { PreparedSheet } from '../sides/prepared-sheet.ts'
import { runningName } from '../sides/running-name.ts'
import { overflowAt } from '../sides/sections-in.ts'
import { Side } from '../sides/side.ts'
import { setTitle } from '../sides/title.ts'
import type { TypesetSheet } from '../sides/typeset-sheet.ts'
import { endOfLargePrint } from './large-print-end.ts'

/** The white above each part in millimetres, from the design. */
const above = { call: 6, diagram: 3, foot: 3 }

export const typesetLargePrint = (prepared: PreparedSheet, format: Format, context: LeafletContext): TypesetSheet =>
  new LargePrintMaker(prepared, format, context).result()

/** Lengths are points. */
class LargePrintMaker {
  readonly #prepared: PreparedSheet
  readonly #format: Format
  readonly #context: LeafletContext
  readonly #setting: BlockSetting
  readonly #area: TextArea
  readonly #publishedBy: MarkedContent = content()
  readonly #houses: Slice
  readonly #label: Piece
  readonly #labelTop: number
  readonly #strip: Piece
  readonly #stripTop: number
  /** The first side has the houses and the label above its text, and the funders below it. */
  readonly #first: FlowRoom
  readonly #later: FlowRoom

  constructor(prepared: PreparedSheet, format: Format, context: LeafletContext) {
    const { below, aboveFoot, runningHead, styles } = format
    const { sheet } = prepared
    this.#prepared = prepared
    this.#format = format
    this.#context = context
    this.#setting = blockSetting(format, context, prepared.absolute)
    this.#area = textArea(format)
    const label = { ...sheet, label: `${sheet.label}, large print` }
    this.#houses = street(sheet.edition, this.#area.width, format)
    this.#label = labelRow(label, { style: styles.label, gutter: runningHead.gutter }, this.#area.width, context.faces)
    this.#labelTop = this.#area.top + this.#houses.height + mm(below.roofline)
    this.#strip = fundingStrip(sheet.funding, this.#area.width, format, context)
    this.#stripTop = this.#bottomAbove(1) - this.#strip.slice.height
    this.#first = {
      top: this.#labelTop + this.#label.slice.height + mm(below.label),
      bottom: sheet.funding.length === 0 ? this.#stripTop : this.#stripTop - mm(aboveFoot),
    }
    this.#later = { top: this.#area.top, bottom: this.#bottomAbove(2) }
  }

  result(): TypesetSheet {
    const strip = this.#strip
    const room = this.#first.bottom - this.#first.top
    const head = titleAndLead(this.#prepared, this.#area.width, room, this.#format, this.#context)
    const tooTall = heightOf(head.slices.slice(0, 1)) - room
    const ends = (['panel', 'lines'] as const).map((ask) =>
      endOfLargePrint(this.#prepared, ask, this.#area.width, this.#format, this.#setting),
    )
    const body = this.#body(head.slices, ends.at(-1)?.slices ?? [])
    const { end, slices, pages, overflow } = this.#shortest(head, body, ends)
    const structure = [
      ...this.#label.elements,
      ...head.structure,
      ...body.structure,
      ...strip.elements,
      { role: 'P', children: [this.#publishedBy] } as const,
      ...end.structure,
    ]
    const sides = pages.map((here, index) => this.#side(here, index, pages.length))
    const document = documentOf(aboutEdition(this.#prepared.sheet), sides, structure, this.#format)
    // The funders are acknowledged on the first side, but never above the title.
    const onFirst = tooTall > 0 && ({ by: tooTall, cover: true, acknowledged: strip.slice.height } as const)
    const first = onFirst || (overflow && overflowAt(overflow.at, overflow.by, slices, this.#prepared.blocks))
    return { document, overflows: first ? [first] : [], diagnostics: [] }
  }

  /** The publisher's name on the first side, then that of the leaflet. */
  #foot(number: number, count: number): Slice {
    const { body } = this.#format.styles
    const { publisher, faces } = this.#context
    const left =
      number === 1
        ? [plainRun(publisher.name, body, this.#publishedBy)]
        : runningName(this.#prepared.sheet, body, 'Large print')
    const beside = (room: number) => setText(left, body, room, faces)
    return pageFoot(beside, `Page ${number} of ${count}`, this.#area.width, body, faces)
  }

  #bottomAbove(number: number): number {
    return this.#area.bottom - this.#foot(number, 99).height - mm(above.foot)
  }

  #roomOf(page: number): FlowRoom {
    return page === 0 ? this.#first : this.#later
  }

  #body(head: readonly Slice[], tail: readonly Slice[]): SetColumn {
    const format = this.#format
    const width = this.#area.width
    const column = {
      width,
      mostHeight: this.#later.bottom - this.#later.top,
      setting: this.#setting,
      afterDiagramTitle: mm(above.diagram),
      abovePanel: mm(format.panels.gutter),
      call: { above: mm(above.call), set: (call: CallToAction) => callPanel(call, width, format, this.#context.faces) },
    }
    return begunEarly(
      (begins) => setInOneColumn(this.#prepared.blocks, { ...column, ...(begins && { begins }) }),
      { head, tail },
      (page) => this.#roomOf(page),
    )
  }

  /** How to get in touch has a panel, or plain lines where that saves a side. */
  #shortest(head: SetBlocks, body: SetColumn, ends: readonly SetBlocks[]) {
    const ways = ends.map((end) => {
      const slices = [...head.slices, ...body.slices, ...end.slices]
      return { end, slices, ...flow(slices, (page) => this.#roomOf(page)) }
    })
    return fewestSides(ways)
  }

  #side(slices: readonly Slice[], index: number, count: number): Side {
    const side = new Side(index)
    if (index === 0) {
      side.put(this.#houses, this.#area.x, this.#area.top)
      side.put(this.#label.slice, this.#area.x, this.#labelTop)
    }
    side.stack(slices, this.#area.x, this.#roomOf(index).top)
    if (index === 0) side.put(this.#strip.slice, this.#area.x, this.#stripTop)
    const line = this.#foot(index + 1, count)
    side.put(line, this.#area.x, this.#area.bottom - line.height)
    return side
  }
}

/** The first of those with the fewest sides: nothing that the leaflet adds by itself is worth another side. */
function fewestSides<Way extends Flow>(ways: readonly Way[]): Way {
  const sides = ({ pages, overflow }: Flow): number => (overflow ? Number.POSITIVE_INFINITY : pages.length)
  return ways.reduce((best, way) => (sides(way) < sides(best) ? way : best))
}

/** The title and the lead, which flow like the rest. On a first side too short for both, the title stands alone. */
function titleAndLead(
  { title: words, lead, absolute }: PreparedSheet,
  width: number,
  room: number,
  { styles, below }: Format,
  { faces }: LeafletContext,
): SetBlocks {
  const title = setTitle(words, styles.title, styles.h2, width, { faces, absolute })
  const leadText = richText(lead, styles.lead, { absolute })
  const leadLines = linesOf(setText(leadText.runs, styles.lead, width, faces), mm(below.title))
  const keepsLead = heightOf([title.slice, ...leadLines.slice(0, 2)]) <= room
  return {
    slices: [{ ...title.slice, keepWithNext: keepsLead }, ...leadLines],
    structure: [...title.elements, { role: 'P', children: leadText.children }],
  }
}
