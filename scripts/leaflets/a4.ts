/** The A4 sheet: the front with its street, columns and number; the back with what stands overleaf and the code. */

import type { Block, CallToAction, Inline } from '../blocks/block.ts'
import type { Sheet } from '../sheets/sheet.ts'
import type { StructureElement, TypesetDocument } from '../typeset/page.ts'
import { type AbsoluteAddress, richText } from '../typeset/runs.ts'
import { linesOf } from '../typeset/set-block.ts'
import type { BlockSetting } from '../typeset/setting.ts'
import { joined } from '../typeset/slice.ts'
import { setText } from '../typeset/text-box.ts'
import { type Band, setBands } from './bands.ts'
import { blockSetting } from './block-setting.ts'
import { callPanel } from './call-panel.ts'
import { contactPiece } from './contact-panel.ts'
import type { Inks, LeafletContext } from './context.ts'
import { labelRow, runningHead, street, versionLine } from './edges.ts'
import { type Filled, fillSide, type Overflow } from './fill-side.ts'
import type { Format } from './formats.ts'
import { fundingStrip } from './funding-strip.ts'
import { mm } from './millimetres.ts'
import type { Piece } from './piece.ts'
import { Side, withBoxes } from './side.ts'

/** A sheet whose abbreviations are marked, and what goes with it. */
export interface A4Sheet {
  readonly sheet: Sheet
  readonly title: readonly Inline[]
  readonly lead: readonly Inline[]
  readonly blocks: readonly Block[]
  /** The canonical address of this edition's page. */
  readonly address: string
  readonly absolute: AbsoluteAddress
}

export interface A4Result {
  readonly document: TypesetDocument
  /** Where the text does not fit its sides. */
  readonly overflow?: Overflow
}

/** How much white is given up for a sheet that is too long. Type never goes under 12 pt. */
interface Fit {
  readonly tightLead: boolean
  readonly tightGaps: boolean
  readonly tightDiagrams: boolean
}

/** In the order of the design: the white at the foot is used up before any of these. */
const fits: readonly Fit[] = [
  { tightLead: false, tightGaps: false, tightDiagrams: false },
  { tightLead: true, tightGaps: false, tightDiagrams: false },
  { tightLead: true, tightGaps: true, tightDiagrams: false },
  { tightLead: true, tightGaps: true, tightDiagrams: true },
]

interface SetSide {
  readonly side: Side
  readonly elements: readonly StructureElement[]
  readonly filled: Filled
}

export function typesetA4(given: A4Sheet, format: Format, inks: Inks, context: LeafletContext): A4Result {
  const maker = new A4Maker(given, format, inks, context)
  const overleaf = given.blocks.findIndex(({ kind }) => kind === 'overleaf')
  const sides =
    overleaf < 0
      ? maker.asTheTextNeeds(given.blocks)
      : [maker.front(given.blocks.slice(0, overleaf)), maker.back(given.blocks.slice(overleaf + 1))]
  return maker.document(sides)
}

class A4Maker {
  private readonly given: A4Sheet
  private readonly format: Format
  private readonly inks: Inks
  private readonly context: LeafletContext
  /** Points. */
  private readonly x: number
  private readonly width: number
  private readonly top: number
  private readonly bottom: number

  constructor(given: A4Sheet, format: Format, inks: Inks, context: LeafletContext) {
    this.given = given
    this.format = format
    this.inks = inks
    this.context = context
    const { page, margin } = format
    this.x = mm(margin.inner)
    this.width = mm(page.width - margin.inner - margin.outer)
    this.top = mm(margin.top)
    this.bottom = mm(page.height - margin.bottom)
  }

  front(blocks: readonly Block[]): SetSide {
    return firstThatFits((fit) => this.setFront(blocks, fit, false))
  }

  back(blocks: readonly Block[]): SetSide {
    return firstThatFits((fit) => {
      const setting = this.setting(fit)
      const side = new Side(1)
      const { room, elements: footElements } = this.backEdges(side, setting)
      const { bands, structure } = this.bands(blocks, setting, fit, room.bottom - room.top)
      return { side, elements: [...structure, ...footElements], filled: fillSide(side, bands, room, this.format) }
    })
  }

  /** One side where all fits on it; else the front runs over onto the back. */
  asTheTextNeeds(blocks: readonly Block[]): readonly SetSide[] {
    const single = firstThatFits((fit) => this.setFront(blocks, fit, true))
    if (!single.filled.overflow) return [single]
    let last: readonly SetSide[] = []
    for (const fit of fits) {
      const front = this.setFront(blocks, fit, false)
      const side = new Side(1)
      const { room, elements } = this.backEdges(side, this.setting(fit))
      const filled = fillSide(side, front.filled.rest, room, this.format)
      last = [
        { ...front, filled: { rest: [], foot: front.filled.foot } },
        { side, elements, filled },
      ]
      if (!filled.overflow) return last
    }
    return last
  }

  document(sides: readonly SetSide[]): A4Result {
    const { page } = this.format
    const { sheet } = this.given
    const boxes = new Map(sides.flatMap(({ side }) => [...side.figures]))
    const overflow = sides.find(({ filled }) => filled.overflow)?.filled.overflow
    return {
      document: {
        title: sheet.title,
        language: sheet.language,
        pages: sides.map(({ side }) => side.page(mm(page.width), mm(page.height))),
        structure: withBoxes(
          sides.flatMap(({ elements }) => elements),
          boxes,
        ),
        bookmarks: sides.flatMap(({ side }) => side.bookmarks),
      },
      ...(overflow && { overflow }),
    }
  }

  private setting(fit: Fit): BlockSetting {
    return blockSetting(this.format, this.context, this.given.absolute, fit.tightGaps ? this.format.tightGaps : 1)
  }

  private bands(
    blocks: readonly Block[],
    setting: BlockSetting,
    fit: Fit,
    room: number,
    drawnBelow?: Piece,
  ): { readonly bands: readonly Band[]; readonly structure: readonly StructureElement[] } {
    const { format, width } = this
    return setBands(blocks, {
      format,
      setting,
      width,
      mostDiagramHeight: fit.tightDiagrams ? 0 : room,
      callInPlace: drawnBelow === undefined,
      setCall: (call) => drawnBelow ?? this.call(call),
    })
  }

  private call(call: CallToAction): Piece {
    return callPanel(call, this.width, this.format, this.context.faces)
  }

  /** `alone`: nothing is on a back, so the code and the version stand here too. */
  private setFront(blocks: readonly Block[], fit: Fit, alone: boolean): SetSide {
    const { format, x, width } = this
    const side = new Side(0)
    const setting = this.setting(fit)
    const head = this.frontHead(side, fit)
    const call = blocks.find((block) => block.kind === 'call')
    const panel = call && this.call(call)
    const strip = fundingStrip(this.given.sheet.funding, width, format, this.inks, this.context)
    const ending = alone ? this.ending(setting) : []
    const foot = [
      ...(panel ? [{ piece: panel, gap: mm(format.call.aboveStrip) }] : []),
      ...ending.slice(0, 1).map((piece) => ({ piece, gap: mm(format.call.aboveStrip) })),
      { piece: strip, gap: mm(format.versionGap) },
      ...ending.slice(1).map((piece) => ({ piece, gap: 0 })),
    ]
    const footTop = this.stackUpwards(side, foot, this.bottom)
    const room = { x, top: head.bottom, bottom: footTop - mm(format.aboveFoot) }
    const { bands, structure } = this.bands(blocks, setting, fit, room.bottom - room.top, panel)
    return {
      side,
      elements: [...head.elements, ...structure, ...strip.elements, ...ending.flatMap(({ elements }) => elements)],
      filled: fillSide(side, bands, room, format),
    }
  }

  /** The last piece ends at `bottom`; gives the top of the first. */
  private stackUpwards(
    side: Side,
    pieces: readonly { readonly piece: Piece; readonly gap: number }[],
    bottom: number,
  ): number {
    let y = bottom
    for (const [index, { piece, gap }] of [...pieces.entries()].reverse()) {
      y -= piece.slice.height + (index === pieces.length - 1 ? 0 : gap)
      side.put(piece.slice, this.x, y)
    }
    return y
  }

  private frontHead(side: Side, fit: Fit): { readonly bottom: number; readonly elements: readonly StructureElement[] } {
    const { format, x, width } = this
    const { sheet, title, lead, absolute } = this.given
    const { faces } = this.context
    const { below, styles } = format
    const houses = street(sheet.edition, width, format)
    side.put(houses, x, this.top)
    let y = this.top + houses.height + mm(below.roofline)
    const label = labelRow(sheet, width, format, faces)
    side.put(label.slice, x, y)
    y += label.slice.height + mm(below.label)
    const titleText = richText(title, styles.title, { absolute })
    const titleBox = setText(titleText.runs, styles.title, width, faces, 'balanced')
    const titleSlice = joined(linesOf(titleBox, 0))
    side.put({ ...titleSlice, bookmark: { title: sheet.title, level: 1 } }, x, y)
    y += titleBox.height + mm(below.title)
    const leadStyle = fit.tightLead ? styles.leadTight : styles.lead
    const leadText = richText(lead, leadStyle, { absolute })
    const leadBox = setText(leadText.runs, leadStyle, mm(format.leadWidth), faces)
    side.put(joined(linesOf(leadBox, 0)), x, y)
    return {
      bottom: y + leadBox.height + mm(below.lead),
      elements: [
        ...label.elements,
        { role: 'H1', children: titleText.children },
        { role: 'P', children: leadText.children },
      ],
    }
  }

  /** The meetings or the contact, then the version line: the foot of the last side. */
  private ending(setting: BlockSetting): readonly Piece[] {
    const { format, width } = this
    const { sheet, address } = this.given
    return [
      contactPiece(sheet, address, width, format, setting),
      versionLine(sheet, this.context.publisher.name, width, format, this.context.faces),
    ]
  }

  private backEdges(
    side: Side,
    setting: BlockSetting,
  ): {
    readonly room: { readonly x: number; readonly top: number; readonly bottom: number }
    readonly elements: readonly StructureElement[]
  } {
    const { format, x, width } = this
    const head = runningHead(this.given.sheet, width, format, this.context.faces)
    side.put(head, x, this.top)
    const ending = this.ending(setting)
    const footTop = this.stackUpwards(
      side,
      ending.map((piece) => ({ piece, gap: mm(format.versionGap) })),
      this.bottom,
    )
    const top = this.top + head.height + mm(format.below.runningHead)
    return {
      room: { x, top, bottom: footTop - mm(format.aboveFoot) },
      elements: ending.flatMap(({ elements }) => elements),
    }
  }
}

function firstThatFits(set: (fit: Fit) => SetSide): SetSide {
  let last: SetSide | undefined
  for (const fit of fits) {
    last = set(fit)
    if (!last.filled.overflow) return last
  }
  if (!last) throw new Error('A leaflet has no way to fit')
  return last
}
