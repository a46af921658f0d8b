/** How full a printed side is: its white, in millimetres and in lines, and a small drawing of what is where. */

import type { Page } from '../../typeset/lines/page.ts'
import { type BoundingBox, boxOf } from '../../typeset/lines/placed-box.ts'
import { inMillimetres, mm } from '../formats/millimetres.ts'

/** The white that a format keeps on a side. */
export interface SideLook {
  readonly margin: { readonly top: number; readonly bottom: number }
  /** The least white above what stands at the foot, in millimetres. */
  readonly aboveFoot: number
  readonly styles: { readonly body: { readonly leading: number } }
}

export interface SideUse {
  /** The room for more text in millimetres: the tallest white across the side, less what has to stay white. */
  readonly free: number
  /** The same as whole lines of text. */
  readonly lines: number
  readonly drawing: readonly string[]
}

export const sideUse = (side: Page, look: SideLook): SideUse => {
  const boxes = side.items.map(boxOf)
  const free = Math.max(0, tallestWhite(boxes, side, look) - mm(look.aboveFoot))
  return {
    free: inMillimetres(free),
    lines: Math.floor(free / look.styles.body.leading),
    drawing: drawingOf(boxes, side),
  }
}

/** The tallest white between the margins; what is drawn outside them, such as the ticks of a fold, takes no room. */
function tallestWhite(boxes: readonly BoundingBox[], side: Page, { margin }: SideLook): number {
  const bottom = side.height - mm(margin.bottom)
  let tallest = 0
  let reached = mm(margin.top)
  for (const { top, foot } of boxes.toSorted((a, b) => a.top - b.top)) {
    if (top >= bottom) break
    tallest = Math.max(tallest, top - reached)
    reached = Math.max(reached, foot)
  }
  return Math.max(tallest, bottom - reached)
}

/** Points. A character of a terminal is twice as high as wide, so it shows two cells, one above the other. */
const cell = mm(15)
const shades = { both: '█', upper: '▀', lower: '▄', none: ' ' }

/** A drawing in characters, in a frame: a row for thirty millimetres. */
function drawingOf(boxes: readonly BoundingBox[], { width, height }: Page): readonly string[] {
  const columns = Math.round(width / cell)
  const rows = Math.round(height / cell / 2)
  const isUsed = (column: number, row: number): boolean =>
    boxes.some(
      ({ left, right, top, foot }) =>
        left < (column + 1) * cell && right > column * cell && top < (row + 1) * cell && foot > row * cell,
    )
  const shade = (upper: boolean, lower: boolean): string =>
    upper ? (lower ? shades.both : shades.upper) : lower ? shades.lower : shades.none
  const lines = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => shade(isUsed(column, 2 * row), isUsed(column, 2 * row + 1))).join(
      '',
    ),
  )
  return [`┌${'─'.repeat(columns)}┐`, ...lines.map((line) => `│${line}│`), `└${'─'.repeat(columns)}┘`]
}
