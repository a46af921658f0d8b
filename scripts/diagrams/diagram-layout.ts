/** The layout of a flow diagram as numbers, which each medium draws. The unit is that of the width it was given. */

import type { PathCommand } from '../drawing/path.ts'

/** `label` and `text` are a step's own words; `words` say where an arrow leads. */
export type TextRole = 'label' | 'text' | 'words'

/** Sizes and leadings, in the unit that the width is in. */
export interface DiagramSizes {
  readonly body: number
  readonly leading: number
  readonly stepLeading: number
  /** The width of the border, which is inside the box. */
  readonly rule: number
  /** The least width for steps side by side. */
  readonly leastRow: number
}

/** How the medium sets text. */
export interface DiagramText {
  lines(text: string, role: TextRole, width: number): readonly string[]
  width(text: string, role: TextRole): number
  /** Whether no word is wider than a line of that width. */
  holds(text: string, role: TextRole, width: number): boolean
}

export interface DiagramLayout {
  readonly form: 'column' | 'row'
  readonly width: number
  readonly height: number
  readonly boxes: readonly DiagramBox[]
  readonly connectors: readonly Connector[]
  /** The radius of the boxes' corners. */
  readonly corner: number
  readonly head: { readonly length: number; readonly width: number }
}

/** A step, by its place in the flow, counted from 0. */
export interface DiagramBox {
  readonly step: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The centre of the disc that holds the number. */
  readonly disc: { readonly x: number; readonly y: number; readonly diameter: number }
  readonly texts: readonly DiagramLines[]
}

/** `y` is the top of the first line. */
export interface DiagramLines {
  readonly role: TextRole
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
}

/** A line with a head, whose tip touches the box that it leads to; boxes are counted from 0. */
export interface Connector {
  readonly from: number
  readonly to: number
  readonly path: readonly PathCommand[]
  readonly tip: { readonly x: number; readonly y: number; readonly directionX: number; readonly directionY: number }
}
