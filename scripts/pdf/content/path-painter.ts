/** Paints paths in as few bytes as may be: by absolute points, as dots, or moved where many are alike. */

import { type PathCommand, placed } from '../../drawing/path.ts'
import { unitDisc } from '../../typeset/blocks/shapes.ts'
import type { Ink, Origin, PlacedPath } from '../../typeset/lines/page.ts'
import type { ByteList } from '../objects/byte-list.ts'
import { round } from '../objects/operators.ts'
import { thickRule } from './copied-rules.ts'
import type { GraphicsState } from './graphics-state.ts'
import { pathOperators } from './path-operators.ts'

/** A disc that is filled. */
export type Dot = PlacedPath & { readonly origin: Origin; readonly fill: Ink }

/** Whether a path is painted as a dot. */
export const isDot = (path: PlacedPath): path is Dot =>
  path.commands === unitDisc && path.origin !== undefined && path.fill !== undefined && path.stroke === undefined

export type MovedPath = PlacedPath & { readonly origin: Origin }

/** A path that is painted by changing the transformation matrix. */
export const isMoved = (path: PlacedPath): path is MovedPath =>
  path.origin !== undefined && !isShort(path.commands, path.origin)

/** Writes the operators of paths; the marked content that they are in is the caller’s. */
export class PathPainter {
  readonly #state: GraphicsState
  readonly #thinnest: number
  readonly #to: ByteList

  /** `thinnest`: the thinnest line that is printed, in points. */
  constructor(state: GraphicsState, thinnest: number, to: ByteList) {
    this.#state = state
    this.#thinnest = thinnest
    this.#to = to
  }

  /** By absolute points. */
  paint(path: PlacedPath): void {
    const { commands, origin, stroke } = path
    const lines = origin === undefined ? commands : placed(commands, origin.x, origin.y, origin.scale)
    const drawn = stroke === undefined ? thickRule(lines, this.#thinnest) : lines
    this.#state.setInks(path)
    if (stroke !== undefined) this.#state.setLine(stroke, 1)
    this.#to.text(pathOperators(drawn))
    this.#to.text(ending(path))
  }

  /** A disc as a very short line with round caps, in a fifth of the characters. Some programs would draw none of no length. */
  paintDot({ fill, origin: { x, y, scale } }: Dot): void {
    const state = this.#state
    const to = this.#to
    const stroke = { colour: fill, width: 2 * scale, cap: 'round' } as const
    state.setInks({ stroke })
    state.setLine(stroke, 1)
    to.operand(x)
    to.operand(y)
    to.text('m ')
    to.operand(x + 0.01)
    to.operand(y)
    to.text('l S ')
  }

  /**
   * Drawings of one size in the same inks: the first is placed on the page, every further one relative to the one before,
   * because houses and stars have regular distances.
   */
  paintMoved(first: MovedPath, drawings: readonly MovedPath[]): void {
    const to = this.#to
    const { scale } = first.origin
    this.#state.setInks(first)
    if (first.stroke !== undefined && scale === 1) this.#state.setLine(first.stroke, 1)
    // Restoring the scale restores the line style as well.
    const before = this.#state.line
    to.text('q ')
    const steps = 100 * 10 ** Math.max(0, Math.ceil(Math.log10(scale)))
    const reached = { x: 0, y: 0 }
    const move = (by: number, x: number, y: number, places: { readonly by: number; readonly at: number }): void => {
      to.operand(by, places.by)
      to.text('0 0 ')
      to.operand(by, places.by)
      to.operand(x, places.at)
      to.operand(y, places.at)
      to.text('cm ')
    }
    for (const drawing of drawings) {
      const { commands, origin, stroke } = drawing
      if (stroke !== undefined) this.#state.setLine(stroke, scale)
      if (drawing === first) {
        move(scale, origin.x, origin.y, { by: 100_000, at: 100 })
        reached.x = round(origin.x)
        reached.y = round(origin.y)
      } else {
        const dx = Math.round(((origin.x - reached.x) / scale) * steps) / steps
        const dy = Math.round(((origin.y - reached.y) / scale) * steps) / steps
        move(1, dx, dy, { by: 1, at: steps })
        reached.x += dx * scale
        reached.y += dy * scale
      }
      to.text(pathOperators(commands, steps))
      to.text(ending(drawing))
    }
    this.#state.line = before
    to.text('Q ')
  }
}

/** The operator that fills or strokes a path. */
function ending({ fill, fillRule, stroke }: PlacedPath): string {
  if (fill === undefined) return stroke === undefined ? 'n ' : 'S '
  return `${stroke === undefined ? 'f' : 'B'}${fillRule === 'even-odd' ? '*' : ''} `
}

/** Whether absolute points take fewer bytes than moving the whole path: rules and arrow heads. */
const isShort = (commands: readonly PathCommand[], { scale }: Origin): boolean =>
  scale === 1 && commands.length <= 5 && commands.every(([kind]) => kind !== 'curve')
