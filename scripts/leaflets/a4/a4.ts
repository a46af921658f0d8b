/** The A4 sheet: the front with its street, columns and number; the back with what stands overleaf and the code. */

import type { Block, CallToAction } from '../../blocks/block.ts'
import { memoised } from '../../memory/memoised.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import type { BlockSetting } from '../../typeset/blocks/setting.ts'
import type { StructureElement } from '../../typeset/lines/page.ts'
import { blockSetting } from '../formats/block-setting.ts'
import type { Format } from '../formats/formats.ts'
import { mm } from '../formats/millimetres.ts'
import { type CallApart, callApart } from '../parts/call-apart.ts'
import { callPanel } from '../parts/call-panel.ts'
import { labelRow, runningHead, type Sides, sideOf } from '../parts/edges.ts'
import { type Fit, fitsOf, lowerFits } from '../parts/fits.ts'
import { type Foot, footPiece } from '../parts/foot.ts'
import { frontHead } from '../parts/front-head.ts'
import { siteStrip } from '../parts/site-strip.ts'
import { versionLine } from '../parts/version-line.ts'
import type { LeafletContext } from '../printing/context.ts'
import { type QrCode, qrCode } from '../qr/qr-code.ts'
import type { BandOptions, SetBands } from '../sides/band.ts'
import { setBands } from '../sides/bands.ts'
import { fillSide, type Over, type Overflow, type Room } from '../sides/fill-side.ts'
import { isNarrowTable } from '../sides/groups.ts'
import type { Piece } from '../sides/piece.ts'
import type { PreparedSheet } from '../sides/prepared-sheet.ts'
import { Side, withBoxes } from '../sides/side.ts'
import type { TypesetSheet } from '../sides/typeset-sheet.ts'
import { type BothSides, bothFit, lastSectionsOver, overBothSides, type SideSetter, sidesOf } from './both-sides.ts'
import { firstThatFits, isFewLines, isWellFilled, type SetFront, type SetSide, stackUpwards } from './set-side.ts'

export function typesetA4(prepared: PreparedSheet, format: Format, context: LeafletContext): TypesetSheet {
  const maker = new A4Maker(prepared, format, context)
  const overleaf = prepared.blocks.findIndex(({ kind }) => kind === 'overleaf')
  // With nothing before `{{ overleaf }}`, the front would be a title and white, so the text begins there instead.
  const sides =
    overleaf <= 0
      ? maker.asTheTextNeeds(prepared.blocks)
      : [maker.front(prepared.blocks.slice(0, overleaf)), maker.back(prepared.blocks.slice(overleaf + 1))]
  return documentOf(sides, prepared.sheet, format)
}

function documentOf(sides: readonly SetSide[], { title, language }: Sheet, { page }: Format): TypesetSheet {
  const boxes = new Map(sides.flatMap(({ side }) => [...side.figures]))
  const overflows = sides.flatMap(({ filled }, index): readonly Overflow[] =>
    filled.overflow ? [{ ...filled.overflow, ...(index > 0 && { back: true }) }] : [],
  )
  const pages = sides.map(({ side }, index) =>
    side.page(mm(page.width), mm(page.height), sides.length > 1 ? `Side ${index + 1}` : undefined),
  )
  const elements = sides.flatMap((side) => side.elements)
  const structure = withBoxes(elements, boxes)
  const bookmarks = sides.flatMap(({ side, closing = [] }) => [...side.bookmarks, ...closing])
  return { document: { title, language, pages, structure, bookmarks }, overflows, diagnostics: [] }
}

/** What ends the last side. */
interface Ending {
  readonly foot: Foot
  readonly version: Piece
}

class A4Maker {
  readonly #prepared: PreparedSheet
  readonly #format: Format
  readonly #context: LeafletContext
  /** Points. */
  readonly #x: number
  readonly #width: number
  readonly #top: number
  readonly #bottom: number
  /** Made once, however many fits are tried. */
  readonly #code: (address: string) => QrCode
  readonly #setting: (gaps: Fit['gaps']) => BlockSetting
  readonly #head: (lead: Fit['lead']) => (sides: Sides) => ReturnType<typeof frontHead>
  readonly #strip: (funding: Sheet['funding']) => Piece

  constructor(prepared: PreparedSheet, format: Format, context: LeafletContext) {
    this.#prepared = prepared
    this.#format = format
    this.#context = context
    const { page, margin } = format
    const width = mm(page.width - margin.inner - margin.outer)
    this.#x = mm(margin.inner)
    this.#width = width
    this.#top = mm(margin.top)
    this.#bottom = mm(page.height - margin.bottom)
    this.#code = memoised(qrCode)
    this.#setting = memoised((gaps) =>
      blockSetting(format, context, prepared.absolute, gaps === 'tight' ? format.tightGaps : 1),
    )
    const look = { style: format.styles.label, gutter: format.runningHead.gutter }
    const label = memoised((sides: Sides) =>
      labelRow(prepared.sheet, look, width, context.faces, sides === 2 ? sideOf(1) : undefined),
    )
    this.#head = memoised((lead) =>
      memoised((sides) => frontHead(prepared, { label: label(sides), lead, width }, format, context)),
    )
    this.#strip = memoised((funding) => siteStrip(funding, width, format, context))
  }

  front(blocks: readonly Block[]): SetSide {
    const { text, panel: call } = this.#callApart(blocks)
    const waysToFit = this.#fits(text, { lead: true, foot: false })
    const bands = this.#bandsOnce(text, call)
    return firstThatFits(waysToFit, (fit) => this.#setFront(bands(fit), fit, call))
  }

  back(blocks: readonly Block[]): SetSide {
    const bands = this.#bandsOnce(blocks)
    return firstThatFits(this.#fits(blocks, { lead: false, foot: true }), (fit) => {
      const { bands: wanted, structure } = bands(fit)
      const { side, room, elements } = this.#backEdges(fit)
      return { side, elements: [...structure, ...elements], filled: fillSide(side, wanted, room, this.#format) }
    })
  }

  /** One side where all fits on it; else the front runs over onto the back. */
  asTheTextNeeds(blocks: readonly Block[]): readonly SetSide[] {
    const { text, panel: call } = this.#callApart(blocks)
    const bands = this.#bandsOnce(text, call)
    const usual = this.#fits(text, { lead: true, foot: false })
    const tighter = this.#fits(text, { lead: true, foot: true })
    const alone = (fit: Fit): SetSide => this.#setFront(bands(fit), fit, call, { ending: this.#ending(fit, 'strip') })
    const single = firstThatFits(usual, alone)
    if (!single.filled.overflow) return [single]
    const front = (fit: Fit): SetSide['filled'] => this.#setFront(bands(fit), fit, call).filled
    const [first] = usual
    const isNearlyOne = first !== undefined && isFewLines(front(first).rest, this.#format.styles.body.leading)
    if (isNearlyOne) {
      // Nothing but the foot and a few lines would be on the back: better a smaller foot, or some sections more.
      const small = firstThatFits(tighter, alone)
      if (!small.filled.overflow) return [small]
      const evened = lastSectionsOver(bands(first).bands, this.#setter(bands(first), first, call))
      if (evened) return sidesOf(evened)
    }
    const onFront = isNearlyOne && usual.find((fit) => !front(fit).overflow)
    const over = (fit: Fit): BothSides => overBothSides(bands(fit).bands, this.#setter(bands(fit), fit, call))
    let last: readonly SetSide[] = []
    for (const fit of onFront ? [onFront, ...tighter] : tighter) {
      const sides = over(fit)
      if (bothFit(sides)) return sidesOf(this.#wellFilled(sides, fit, over))
      last = sidesOf(sides)
    }
    for (const fit of tighter) {
      const broken = this.#withBrokenDiagram(text, bands(fit), fit, call)
      const sides = broken && overBothSides(broken.bands, this.#setter(broken, fit, call))
      if (sides && bothFit(sides)) return sidesOf(sides)
    }
    return last
  }

  /** Where much of the front is white because what follows is too tall for it, that is set lower, if it then has room there. */
  #wellFilled(sides: BothSides, fit: Fit, over: (fit: Fit) => BothSides): BothSides {
    if (!sides.goesOver || isWellFilled(sides.front)) return sides
    const lower = lowerFits.map((step) => over({ ...fit, ...step }))
    return lower.find((other) => bothFit(other) && other.goesOver && isWellFilled(other.front)) ?? sides
  }

  #setter({ structure }: SetBands, fit: Fit, call: Piece | undefined): SideSetter {
    return {
      front: (bands, over) => this.#setFront({ bands, structure }, fit, call, { ...(over && { over }) }),
      back: (rest) => {
        const { side, room, elements } = this.#backEdges(fit)
        return { side, elements, filled: fillSide(side, rest, room, this.#format) }
      },
    }
  }

  /** Begins the diagram that has no room on the front there, and goes on overleaf. */
  #withBrokenDiagram(
    blocks: readonly Block[],
    whole: SetBands,
    fit: Fit,
    call: Piece | undefined,
  ): SetBands | undefined {
    const { filled, room: front } = this.#setFront(whole, fit, call)
    const diagram = filled.rest[0]?.diagram
    const { room } = this.#backEdges(fit)
    const pages = { first: front.bottom - filled.foot, later: room.bottom - room.top, next: 'overleaf' } as const
    return diagram && this.#bands(blocks, { ...fit, diagrams: 'tight' }, call, { diagram, pages })
  }

  #fits(blocks: readonly Block[], has: { readonly lead: boolean; readonly foot: boolean }): readonly Fit[] {
    const diagrams = blocks.some(({ kind }) => kind === 'diagram')
    const tables = blocks.some(isNarrowTable)
    return fitsOf({ ...has, diagrams, tables, dates: this.#prepared.sheet.meetings.length })
  }

  #bandsOnce(blocks: readonly Block[], drawnBelow?: Piece): (fit: Fit) => SetBands {
    const set = memoised((gaps: Fit['gaps']) =>
      memoised((diagrams: Fit['diagrams']) =>
        memoised((tables: Fit['tables']) => this.#bands(blocks, { gaps, diagrams, tables }, drawnBelow)),
      ),
    )
    return ({ gaps, diagrams, tables }) => set(gaps)(diagrams)(tables)
  }

  #bands(
    blocks: readonly Block[],
    fit: Pick<Fit, 'gaps' | 'diagrams' | 'tables'>,
    drawnBelow: Piece | undefined,
    broken?: BandOptions['broken'],
  ): SetBands {
    return setBands(blocks, {
      format: this.#format,
      setting: this.#setting(fit.gaps),
      width: this.#width,
      mostDiagramHeight: fit.diagrams === 'tight' ? 0 : this.#bottom - this.#top,
      tables: fit.tables,
      ...(broken && { broken }),
      callInPlace: drawnBelow === undefined,
      setCall: (call) => drawnBelow ?? this.#panelOf(call),
    })
  }

  /** The panel is drawn at the foot of the front. */
  #callApart(blocks: readonly Block[]): CallApart {
    return callApart(blocks, (call) => this.#panelOf(call), this.#width, this.#setting('usual'))
  }

  #panelOf(call: CallToAction): Piece {
    return callPanel(call, this.#width, this.#format, this.#context.faces)
  }

  /** `ending`: where the back is empty, the code and the version stand on the front. */
  #setFront(
    { bands, structure }: SetBands,
    fit: Fit,
    panel: Piece | undefined,
    { ending, over }: { readonly ending?: Ending; readonly over?: Over } = {},
  ): SetFront {
    const side = new Side(0)
    const head = this.#head(fit.lead)(ending ? 1 : 2)
    side.stack(head.slices, this.#x, this.#top)
    const strip = this.#strip(this.#prepared.sheet.funding)
    const aboveStrip = mm(this.#format.call.aboveStrip)
    const ofHead = side.bookmarks.length
    const footTop = stackUpwards(side, { x: this.#x, bottom: this.#bottom }, [
      ...(panel ? [{ piece: panel, gap: aboveStrip }] : []),
      ...(ending ? [{ piece: ending.foot, gap: aboveStrip }] : []),
      { piece: strip, gap: mm(this.#format.versionGap) },
      ...(ending ? [{ piece: ending.version, gap: 0 }] : []),
    ])
    const room = { x: this.#x, top: this.#top + head.height, bottom: footTop - mm(this.#format.aboveFoot) }
    return {
      side,
      closing: side.bookmarks.splice(ofHead),
      room,
      elements: [
        ...head.elements,
        ...structure,
        ...strip.elements,
        ...(ending ? [...ending.foot.elements, ...ending.version.elements] : []),
      ],
      filled: fillSide(side, bands, room, this.#format, over),
    }
  }

  /** The foot of the last side: the meetings or the contact, and the version line. `above`: what is right above that line. */
  #ending(fit: Fit, above: 'foot' | 'strip'): Ending {
    const { sheet, dates, address } = this.#prepared
    const { publisher, faces } = this.#context
    const place = { sheet, width: this.#width, format: this.#format }
    const foot = footPiece(
      { ...place, dates, address, code: this.#code(address), setting: this.#setting(fit.gaps) },
      fit,
    )
    // The strip names the publisher at its right already, if only by a logo.
    const freeAbove = above === 'foot' ? foot.free : 0
    const named = above === 'strip' && !publisher.logo
    const line = { ...place, version: this.#prepared.version, freeAbove }
    return { foot, version: versionLine({ ...line, ...(!named && { publisher: publisher.name }) }, fit, faces) }
  }

  #backEdges(fit: Fit): {
    readonly side: Side
    readonly room: Room
    readonly elements: readonly StructureElement[]
  } {
    const format = this.#format
    const side = new Side(1)
    const head = runningHead(this.#prepared.sheet, this.#width, format, this.#context.faces)
    side.put(head, this.#x, this.#top)
    const { foot, version } = this.#ending(fit, 'foot')
    const footTop = stackUpwards(side, { x: this.#x, bottom: this.#bottom }, [
      { piece: foot, gap: foot.below },
      { piece: version, gap: 0 },
    ])
    const top = this.#top + head.height + mm(format.below.runningHead)
    return {
      side,
      room: { x: this.#x, top, bottom: footTop - mm(format.aboveEnding) },
      elements: [...foot.elements, ...version.elements],
    }
  }
}
