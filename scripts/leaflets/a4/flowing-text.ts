/** A text without `{{ overleaf }}` on an A4 sheet: one side where all fits on it, else the front runs over onto the back. */

import type { Block } from '../../blocks/block.ts'
import type { CallApart } from '../parts/call-apart.ts'
import type { Fit, Fits } from '../parts/fits.ts'
import type { SetBands } from '../sides/band.ts'
import type { A4Sides } from './a4-sides.ts'
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
import { firstThatFits, isFewLines, type SetFront, type SetSide } from './set-side.ts'

/** The sides that it takes. The last may overflow. `leading`: that of its lines, in points. */
export const asTheTextNeeds = (blocks: readonly Block[], sides: A4Sides, leading: number): readonly SetSide[] =>
  new FlowingText(blocks, sides, leading).result()

class FlowingText {
  readonly #sides: A4Sides
  readonly #leading: number
  readonly #call: CallApart
  readonly #bands: (fit: Fit) => SetBands
  /** The fits of a front without a foot, and of one that has it. */
  readonly #usual: Fits
  readonly #tighter: Fits

  constructor(blocks: readonly Block[], sides: A4Sides, leading: number) {
    this.#sides = sides
    this.#leading = leading
    this.#call = sides.callApart(blocks)
    const { text, panel } = this.#call
    this.#bands = sides.bandsOnce(text, panel)
    this.#usual = sides.fitsFor(text, { lead: true, foot: false })
    this.#tighter = sides.fitsFor(text, { lead: true, foot: true })
  }

  result(): readonly SetSide[] {
    const single = firstThatFits(this.#usual, (fit) => this.#alone(fit))
    if (!single.filled.overflow) return [single]
    const [first] = this.#usual
    const { rest } = this.#front(first).filled
    return isFewLines(rest, this.#leading) ? this.#nearlyOneSide(first) : this.#overBothSides(this.#tighter)
  }

  /** Nothing but the foot and a few lines would be on the back: better a smaller foot, or some of the text more. */
  #nearlyOneSide(first: Fit): readonly SetSide[] {
    const small = firstThatFits(this.#tighter, (fit) => this.#alone(fit))
    if (!small.filled.overflow) return [small]
    const { bands } = this.#bands(first)
    const sections = lastSectionsOver(bands, this.#setter(first))
    if (sections) return sidesOf(sections)
    const onFront = this.#usual.find((fit) => !this.#front(fit).filled.overflow)
    if (onFront) return this.#overBothSides([onFront, ...this.#tighter])
    const paragraphs = lastBlocksOver(bands, this.#leading, this.#setter(first))
    return paragraphs ? sidesOf(paragraphs) : this.#overBothSides(this.#tighter)
  }

  #overBothSides(fits: Fits): readonly SetSide[] {
    const [first] = this.#usual
    const over: SetOver = (fit, footOn) => overBothSides(this.#bands(fit).bands, this.#setter(fit, footOn))
    let last: readonly SetSide[] = []
    for (const fit of fits) {
      const sides = over(fit)
      if (bothFit(sides)) return sidesOf(bestFilled(sides, fit, first, over))
      last = sidesOf(sides)
    }
    for (const fit of this.#tighter) {
      const sides = footOnFront(fit, first, over)
      if (sides) return sidesOf(sides)
    }
    for (const fit of this.#tighter) {
      const broken = this.#withBrokenDiagram(fit)
      const sides = broken && overBothSides(broken.bands, this.#setter(fit, 'back', broken))
      if (sides && bothFit(sides)) return sidesOf(sides)
    }
    return last
  }

  /** On a sheet of one side. */
  #alone(fit: Fit): SetSide {
    return this.#sides.front(this.#bands(fit), fit, this.#call, { end: 'alone' })
  }

  /** Without a foot. */
  #front(fit: Fit): SetFront {
    return this.#sides.front(this.#bands(fit), fit, this.#call)
  }

  #setter(fit: Fit, footOn: 'front' | 'back' = 'back', { structure } = this.#bands(fit)): SideSetter {
    const isOnBack = footOn === 'back'
    const end = isOnBack ? 'nothing' : 'foot'
    return {
      front: (bands, over) => this.#sides.front({ bands, structure }, fit, this.#call, { end, ...(over && { over }) }),
      back: (rest) => this.#sides.back(rest, fit, { hasFoot: isOnBack }),
    }
  }

  /** Begins the diagram that has no room on the front there, and goes on overleaf. */
  #withBrokenDiagram(fit: Fit): SetBands | undefined {
    const { filled, room: front } = this.#front(fit)
    const diagram = filled.rest[0]?.diagram
    const back = this.#sides.backRoom(fit)
    const pages = { first: front.bottom - filled.foot, later: back.bottom - back.top, next: 'overleaf' } as const
    const { text, panel } = this.#call
    return diagram && this.#sides.bands(text, { ...fit, diagrams: 'tight' }, panel, { diagram, pages })
  }
}
