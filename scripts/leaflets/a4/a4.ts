/** The A4 sheet: which of its text is on the front and which on the back, in the first way that fits. */

import type { Block } from '../../blocks/block.ts'
import { memoised } from '../../memory/memoised.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import type { Format } from '../formats/formats.ts'
import { type CallApart, inReadingOrder } from '../parts/call-apart.ts'
import { type Fit, fitsOf, type SideContents } from '../parts/fits.ts'
import type { LeafletContext } from '../printing/context.ts'
import type { SetBands } from '../sides/band.ts'
import { documentOf } from '../sides/document-of-sides.ts'
import { editionTitle } from '../sides/edition-title.ts'
import type { Overflow } from '../sides/fill-side.ts'
import { isNarrowTable } from '../sides/groups.ts'
import type { PreparedSheet } from '../sides/prepared-sheet.ts'
import type { TypesetSheet } from '../sides/typeset-sheet.ts'
import { A4Sides } from './a4-sides.ts'
import {
  bestFilled,
  bothFit,
  footOnFront,
  lastBlocksOver,
  lastSectionsOver,
  overBothSides,
  type SetOver,
  type SideSetter,
  sidesOf,
} from './both-sides.ts'
import { firstThatFits, fits, isFewLines, type SetFront, type SetSide } from './set-side.ts'

export function typesetA4(prepared: PreparedSheet, format: Format, context: LeafletContext): TypesetSheet {
  const maker = new A4Maker(prepared, format, context)
  const overleaf = prepared.blocks.findIndex(({ kind }) => kind === 'overleaf')
  // With nothing before `{{ overleaf }}`, the front would be a title and white, so the text begins there instead.
  const sides =
    overleaf <= 0
      ? maker.asTheTextNeeds(prepared.blocks)
      : maker.asWritten(prepared.blocks.slice(0, overleaf), prepared.blocks.slice(overleaf + 1))
  return typesetSides(sides, prepared.sheet, format)
}

function typesetSides(sides: readonly SetSide[], sheet: Sheet, format: Format): TypesetSheet {
  const overflows = sides.flatMap(({ filled }, index): readonly Overflow[] =>
    filled.overflow ? [{ ...filled.overflow, ...(index > 0 && { back: true }) }] : [],
  )
  const about = { title: editionTitle(sheet), language: sheet.language }
  const elements = sides.flatMap((side) => side.elements)
  const placed = documentOf(
    about,
    sides.map(({ side }) => side),
    elements,
    format,
  )
  const pages = placed.pages.map((page, index) => (sides.length > 1 ? { ...page, label: `Side ${index + 1}` } : page))
  const apart = sides.find((side) => side.apart)?.apart
  const bookmarks = apart ? inReadingOrder(placed.bookmarks, apart) : placed.bookmarks
  return { document: { ...placed, pages, bookmarks }, overflows, diagnostics: [] }
}

class A4Maker {
  readonly #prepared: PreparedSheet
  readonly #format: Format
  readonly #sides: A4Sides

  constructor(prepared: PreparedSheet, format: Format, context: LeafletContext) {
    this.#prepared = prepared
    this.#format = format
    this.#sides = new A4Sides(prepared, format, context)
  }

  /** As the text says itself. Where it fills the back, the foot of the sheet may stand on the front. */
  asWritten(before: readonly Block[], after: readonly Block[]): readonly SetSide[] {
    const call = this.#sides.callApart(before)
    const ofFront = this.#bandsOnce(call.text, call)
    const ofBack = this.#bandsOnce(after)
    const front = (end: 'nothing' | 'foot'): SetFront =>
      firstThatFits(this.#fits(call.text, { lead: true, foot: end === 'foot' }), (fit) =>
        this.#sides.front(ofFront(fit), fit, call, { end }),
      )
    const back = (hasFoot: boolean): SetSide =>
      firstThatFits(this.#fits(after, { lead: false, foot: hasFoot }), (fit) => {
        const { bands, structure } = ofBack(fit)
        return this.#sides.back(bands, fit, { structure, hasFoot })
      })
    const usual = { front: front('nothing'), back: back(true) }
    if (!fits([usual.front]) || fits([usual.back])) return [usual.front, usual.back]
    const withFoot = front('foot')
    return fits([withFoot]) ? [withFoot, back(false)] : [usual.front, usual.back]
  }

  /** One side where all fits on it; else the front runs over onto the back. */
  asTheTextNeeds(blocks: readonly Block[]): readonly SetSide[] {
    const call = this.#sides.callApart(blocks)
    const { text } = call
    const bands = this.#bandsOnce(text, call)
    const usual = this.#fits(text, { lead: true, foot: false })
    const tighter = this.#fits(text, { lead: true, foot: true })
    const alone = (fit: Fit): SetSide => this.#sides.front(bands(fit), fit, call, { end: 'alone' })
    const single = firstThatFits(usual, alone)
    if (!single.filled.overflow) return [single]
    const front = (fit: Fit): SetSide['filled'] => this.#sides.front(bands(fit), fit, call).filled
    const [first] = usual
    const { leading } = this.#format.styles.body
    const isNearlyOne = first !== undefined && isFewLines(front(first).rest, leading)
    const setterOf = (fit: Fit, footOn?: 'front'): SideSetter => this.#setter(bands(fit), fit, call, footOn)
    if (isNearlyOne) {
      // Nothing but the foot and a few lines would be on the back: better a smaller foot, or some of the text more.
      // Dates and hours are worth a back. The number is not: the panel says it already.
      const { meetings, contact } = this.#prepared.sheet
      const mayLackFoot = call.panel !== undefined && meetings.length === 0 && contact.hours === undefined
      const small = firstThatFits(this.#fits(text, { lead: true, foot: true, mayLackFoot }), alone)
      if (!small.filled.overflow) return [small]
      const sections = lastSectionsOver(bands(first).bands, setterOf(first))
      if (sections) return sidesOf(sections)
    }
    const onFront = isNearlyOne && usual.find((fit) => !front(fit).overflow)
    const paragraphs = isNearlyOne && !onFront && lastBlocksOver(bands(first).bands, leading, setterOf(first))
    if (paragraphs) return sidesOf(paragraphs)
    const over: SetOver = (fit, footOn) => overBothSides(bands(fit).bands, setterOf(fit, footOn))
    let last: readonly SetSide[] = []
    for (const fit of onFront ? [onFront, ...tighter] : tighter) {
      const sides = over(fit)
      if (bothFit(sides)) return sidesOf(bestFilled(sides, fit, first ?? fit, over))
      last = sidesOf(sides)
    }
    for (const fit of tighter) {
      const sides = footOnFront(fit, first ?? fit, over)
      if (sides) return sidesOf(sides)
    }
    for (const fit of tighter) {
      const broken = this.#withBrokenDiagram(text, bands(fit), fit, call)
      const sides = broken && overBothSides(broken.bands, this.#setter(broken, fit, call))
      if (sides && bothFit(sides)) return sidesOf(sides)
    }
    return last
  }

  #setter({ structure }: SetBands, fit: Fit, call: CallApart, footOn: 'front' | 'back' = 'back'): SideSetter {
    const isOnBack = footOn === 'back'
    const end = isOnBack ? 'nothing' : 'foot'
    return {
      front: (bands, over) => this.#sides.front({ bands, structure }, fit, call, { end, ...(over && { over }) }),
      back: (rest) => this.#sides.back(rest, fit, { hasFoot: isOnBack }),
    }
  }

  /** Begins the diagram that has no room on the front there, and goes on overleaf. */
  #withBrokenDiagram(blocks: readonly Block[], whole: SetBands, fit: Fit, call: CallApart): SetBands | undefined {
    const { filled, room: front } = this.#sides.front(whole, fit, call)
    const diagram = filled.rest[0]?.diagram
    const back = this.#sides.backRoom(fit)
    const pages = { first: front.bottom - filled.foot, later: back.bottom - back.top, next: 'overleaf' } as const
    return diagram && this.#sides.bands(blocks, { ...fit, diagrams: 'tight' }, call.panel, { diagram, pages })
  }

  #fits(blocks: readonly Block[], has: Pick<SideContents, 'lead' | 'foot' | 'mayLackFoot'>): readonly Fit[] {
    const diagrams = blocks.some(({ kind }) => kind === 'diagram')
    const tables = blocks.some(isNarrowTable)
    return fitsOf({ ...has, diagrams, tables, dates: this.#prepared.sheet.meetings.length })
  }

  #bandsOnce(blocks: readonly Block[], call?: CallApart): (fit: Fit) => SetBands {
    const set = memoised((gaps: Fit['gaps']) =>
      memoised((diagrams: Fit['diagrams']) =>
        memoised((tables: Fit['tables']) => this.#sides.bands(blocks, { gaps, diagrams, tables }, call?.panel)),
      ),
    )
    return ({ gaps, diagrams, tables }) => set(gaps)(diagrams)(tables)
  }
}
