/** The two sides of the A4 sheet, each set in one way to fit: its head, its text, and what stands at its foot. */

import type { Block, CallToAction } from '../../blocks/block.ts'
import { lazy } from '../../memory/lazy.ts'
import { memoised } from '../../memory/memoised.ts'
import type { BlockSetting } from '../../typeset/blocks/setting.ts'
import type { StructureElement } from '../../typeset/lines/page.ts'
import { blockSetting } from '../formats/block-setting.ts'
import type { Format } from '../formats/formats.ts'
import { mm } from '../formats/millimetres.ts'
import { type TextArea, textArea } from '../formats/text-area.ts'
import { type CallApart, callApart } from '../parts/call-apart.ts'
import { callPanel } from '../parts/call-panel.ts'
import { labelRow, runningHead, type Sides, sideOf } from '../parts/edges.ts'
import { type Fit, type Fits, fitsOf } from '../parts/fits.ts'
import { type Foot, footPiece } from '../parts/foot.ts'
import { frontHead } from '../parts/front-head.ts'
import { siteStrip } from '../parts/site-strip.ts'
import { versionLine } from '../parts/version-line.ts'
import type { LeafletContext } from '../printing/context.ts'
import { qrCode } from '../qr/qr-code.ts'
import type { Band, BandOptions, SetBands } from '../sides/band.ts'
import { setBands } from '../sides/bands.ts'
import { fillSide, type Over, type Room } from '../sides/fill-side.ts'
import { isNarrowTable } from '../sides/groups.ts'
import type { Piece } from '../sides/piece.ts'
import type { PreparedSheet } from '../sides/prepared-sheet.ts'
import { Side } from '../sides/side.ts'
import { type SetFront, type SetSide, stackUpwards } from './set-side.ts'

/** What stands at the foot of the front beside the call and the funding strip. `alone`: all that ends a sheet of one side. */
export type FrontEnd = 'nothing' | 'foot' | 'alone'

/** What is the same in several ways to fit is made once. */
export class A4Sides {
  readonly #prepared: PreparedSheet
  readonly #format: Format
  readonly #context: LeafletContext
  readonly #area: TextArea
  /** Made once, however many fits are tried. */
  readonly #setting: (gaps: Fit['gaps']) => BlockSetting
  readonly #head: (lead: Fit['lead']) => (sides: Sides) => ReturnType<typeof frontHead>
  readonly #strip: () => Piece

  constructor(prepared: PreparedSheet, format: Format, context: LeafletContext) {
    this.#prepared = prepared
    this.#format = format
    this.#context = context
    this.#area = textArea(format)
    const { width } = this.#area
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
    this.#strip = lazy(() => siteStrip(prepared.sheet.funding, width, format, context))
  }

  /** The panel is drawn at the foot of the front. */
  callApart(blocks: readonly Block[]): CallApart {
    return callApart(blocks, (call) => this.#panelOf(call), this.#area.width, this.#setting('usual'))
  }

  /** The fits to try for a side with this text. */
  fitsFor(text: readonly Block[], has: { readonly lead: boolean; readonly foot: boolean }): Fits {
    const diagrams = text.some(({ kind }) => kind === 'diagram')
    const tables = text.some(isNarrowTable)
    return fitsOf({ ...has, diagrams, tables, dates: this.#prepared.sheet.meetings.length })
  }

  /** The bands of a text in any fit, each made once. */
  bandsOnce(blocks: readonly Block[], drawnBelow?: Piece): (fit: Fit) => SetBands {
    const set = memoised((gaps: Fit['gaps']) =>
      memoised((diagrams: Fit['diagrams']) =>
        memoised((tables: Fit['tables']) => this.bands(blocks, { gaps, diagrams, tables }, drawnBelow)),
      ),
    )
    return ({ gaps, diagrams, tables }) => set(gaps)(diagrams)(tables)
  }

  /** `drawnBelow`: the call, where it stands at the foot of the front and not in the text. */
  bands(
    blocks: readonly Block[],
    fit: Pick<Fit, 'gaps' | 'diagrams' | 'tables'>,
    drawnBelow: Piece | undefined,
    broken?: BandOptions['broken'],
  ): SetBands {
    return setBands(blocks, {
      format: this.#format,
      setting: this.#setting(fit.gaps),
      width: this.#area.width,
      mostDiagramHeight: fit.diagrams === 'tight' ? 0 : this.#area.bottom - this.#area.top,
      tables: fit.tables,
      ...(broken && { broken }),
      callInPlace: drawnBelow === undefined,
      setCall: (call) => drawnBelow ?? this.#panelOf(call),
    })
  }

  /** The call stands at its foot. */
  front(
    { bands, structure }: SetBands,
    fit: Fit,
    { panel, readAfter }: CallApart,
    { end = 'nothing', over }: { readonly end?: FrontEnd; readonly over?: Over } = {},
  ): SetFront {
    const foot = end === 'nothing' ? undefined : this.#foot(fit)
    // The strip names the publisher at its right already, if only by a logo.
    const version = end === 'alone' ? this.#version(fit, 0, this.#context.publisher.logo !== undefined) : undefined
    const side = new Side(0)
    const head = this.#head(fit.lead)(end === 'alone' ? 1 : 2)
    side.stack(head.slices, this.#area.x, this.#area.top)
    const strip = this.#strip()
    const aboveStrip = mm(this.#format.call.aboveStrip)
    const ofHead = side.bookmarks.length
    const footTop = stackUpwards(side, { x: this.#area.x, bottom: this.#area.bottom }, [
      ...(panel ? [{ piece: panel, gap: aboveStrip }] : []),
      ...(foot ? [{ piece: foot, gap: aboveStrip }] : []),
      { piece: strip, gap: mm(this.#format.versionGap) },
      ...(version ? [{ piece: version, gap: 0 }] : []),
    ])
    const room = { x: this.#area.x, top: this.#area.top + head.height, bottom: footTop - mm(this.#format.aboveFoot) }
    return {
      side,
      apart: { bookmarks: side.bookmarks.splice(ofHead), readAfter },
      room,
      elements: [
        ...head.elements,
        ...structure,
        ...strip.elements,
        ...(foot?.elements ?? []),
        ...(version?.elements ?? []),
      ],
      filled: fillSide(side, bands, room, this.#format, over),
    }
  }

  /** `structure`: the elements of its text, where they are not among those of the front. `hasFoot`: unless the front has it. */
  back(
    bands: readonly Band[],
    fit: Fit,
    { structure = [], hasFoot = true }: { readonly structure?: SetBands['structure']; readonly hasFoot?: boolean } = {},
  ): SetSide {
    const { side, room, elements } = this.#backEdges(fit, hasFoot)
    return { side, elements: [...structure, ...elements], filled: fillSide(side, bands, room, this.#format) }
  }

  /** The room for text on the back. */
  backRoom(fit: Fit): Room {
    return this.#backEdges(fit, true).room
  }

  #backEdges(
    fit: Fit,
    hasFoot: boolean,
  ): {
    readonly side: Side
    readonly room: Room
    readonly elements: readonly StructureElement[]
  } {
    const format = this.#format
    const side = new Side(1)
    const head = runningHead(this.#prepared.sheet, this.#area.width, format, this.#context.faces)
    side.put(head, this.#area.x, this.#area.top)
    const foot = hasFoot ? this.#foot(fit) : undefined
    const version = this.#version(fit, foot?.free ?? 0, true)
    const footTop = stackUpwards(side, { x: this.#area.x, bottom: this.#area.bottom }, [
      ...(foot ? [{ piece: foot, gap: foot.below }] : []),
      { piece: version, gap: 0 },
    ])
    const top = this.#area.top + head.height + mm(format.below.runningHead)
    return {
      side,
      room: { x: this.#area.x, top, bottom: footTop - mm(format.aboveEnding) },
      elements: [...(foot?.elements ?? []), ...version.elements],
    }
  }

  /** The meetings or the contact. */
  #foot(fit: Fit): Foot {
    const { sheet, dates, address } = this.#prepared
    const place = { sheet, width: this.#area.width, format: this.#format, setting: this.#setting(fit.gaps) }
    return footPiece({ ...place, dates, address, code: qrCode(address) }, fit)
  }

  /** `freeAbove`: the width that is free at the right of the line above it, in points. */
  #version(fit: Fit, freeAbove: number, isNamed: boolean): Piece {
    const { sheet, version } = this.#prepared
    const { publisher, faces } = this.#context
    const line = { sheet, version, width: this.#area.width, format: this.#format, freeAbove }
    return versionLine({ ...line, ...(isNamed && { publisher: publisher.name }) }, fit, faces)
  }

  #panelOf(call: CallToAction): Piece {
    return callPanel(call, this.#area.width, this.#format, this.#context.faces)
  }
}
