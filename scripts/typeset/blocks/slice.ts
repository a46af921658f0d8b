/** Slices: the unbreakable parts of a column, which ends between two of them. */

import type { MarkedContent, Origin, Placed, PlacedText, StructureElement } from '../lines/page.ts'

/** A line of text, a row of a table, a picture. Lengths are points. */
export interface Slice {
  readonly height: number
  /** The white above it, unless it comes first in a column. */
  readonly gap: number
  /** Whether it must not be the last of a column, without the next one. */
  readonly keepWithNext: boolean
  /** Whether the next one continues an item of a list, so that a column should not end here if it can be avoided. */
  readonly itemGoesOn?: true
  /** Placed from its top left corner. */
  readonly items: readonly Placed[]
  /** What is drawn in the white above it; left out where it comes first in a column. */
  readonly inGap?: readonly Placed[]
  /** The places of Figures in it. */
  readonly figures?: readonly Figure[]
  /** What is repeated above it where it comes first on a side: the header row of its table. */
  readonly repeated?: Slice
  /** Whether it is a whole row of a table, but not the first. */
  readonly laterRow?: true
  /** The headings in it, of which panels side by side have several. */
  readonly bookmarks?: readonly { readonly title: string; readonly level: number }[]
}

export interface Figure {
  readonly content: MarkedContent
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Blocks that have been set: their slices, and their structure elements. */
export interface SetBlocks {
  readonly slices: readonly Slice[]
  readonly structure: readonly StructureElement[]
}

/** A slice that stands by itself, with no white above it. */
export const sliceOf = (height: number, items: readonly Placed[], figures: readonly Figure[] = []): Slice => ({
  height,
  gap: 0,
  keepWithNext: false,
  items,
  figures,
})

/** The height of slices below each other, without the gap above the first. */
export function heightOf(slices: readonly Slice[]): number {
  return slices.reduce((sum, { height, gap }, index) => sum + height + (index === 0 ? 0 : gap), 0)
}

/** The same with the gap above the first: what they take below other slices. */
export const heightBelow = (slices: readonly Slice[]): number => heightOf(slices) + (slices[0]?.gap ?? 0)

/** Several slices as one that cannot be broken. */
export function joined(slices: readonly Slice[], gap = slices[0]?.gap ?? 0, keepWithNext = false): Slice {
  const items: Placed[] = []
  const figures: Figure[] = []
  let y = 0
  slices.forEach((slice, index) => {
    if (index > 0) {
      y += slice.gap
      if (slice.inGap) addMoved(items, slice.inGap, 0, y)
    }
    addMoved(items, slice.items, 0, y)
    for (const figure of slice.figures ?? []) figures.push({ ...figure, y: figure.y + y })
    y += slice.height
  })
  const bookmarks = slices.flatMap((slice) => slice.bookmarks ?? [])
  return { height: y, gap, keepWithNext, items, figures, ...(bookmarks.length > 0 && { bookmarks }) }
}

/** The slice moved to the right and down. */
export const indented = (slice: Slice, x: number, y = 0): Slice => ({
  ...slice,
  items: moved(slice.items, x, y),
  ...(slice.inGap && { inGap: moved(slice.inGap, x, y) }),
  ...(slice.figures && { figures: slice.figures.map((figure) => ({ ...figure, x: figure.x + x, y: figure.y + y })) }),
})

/** The items moved; the very same list where there is nothing to move. */
export const moved = (items: readonly Placed[], x: number, y: number): readonly Placed[] =>
  x === 0 && y === 0 ? items : items.map((item) => movedItem(item, x, y))

/** Adds moved items to others. */
export function addMoved(to: Placed[], items: readonly Placed[], x: number, y: number): void {
  const stay = x === 0 && y === 0
  for (const item of items) to.push(stay ? item : movedItem(item, x, y))
}

function movedItem(item: Placed, x: number, y: number): Placed {
  switch (item.kind) {
    case 'text':
      return movedText(item, x, y)
    case 'image':
      return { ...item, x: item.x + x, y: item.y + y }
    case 'path':
      return { ...item, origin: movedOrigin(item.origin, x, y) }
  }
}

/** Field by field: most items are text without optional fields, and are copied three times as fast like this. */
function movedText(item: PlacedText, x: number, y: number): PlacedText {
  if (item.letterSpacing !== undefined || item.turn !== undefined || item.parted !== undefined)
    return { ...item, x: item.x + x, baseline: item.baseline + y }
  const { kind, face, size, colour, words, width, owner } = item
  return { kind, x: item.x + x, baseline: item.baseline + y, face, size, colour, words, width, owner }
}

/** Moves a path by its origin, so that a drawing is never copied. */
const movedOrigin = (origin: Origin | undefined, x: number, y: number): Origin =>
  origin === undefined ? { x, y, scale: 1 } : { x: origin.x + x, y: origin.y + y, scale: origin.scale }
