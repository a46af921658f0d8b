/** Slices: what a column is made of. A column ends between two of them, never inside one. */

import type { MarkedContent, Origin, Placed, PlacedText, StructureElement } from './page.ts'

/** A line of text, a row of a table, a picture. Lengths are points. */
export interface Slice {
  readonly height: number
  /** The white above it, but at the head of a column. */
  readonly gap: number
  /** It may not stand at the foot of a column without the next one. */
  readonly keepWithNext: boolean
  /** The item of a list goes on in the next one: where there is a choice, a column does not end here. */
  readonly itemGoesOn?: true
  /** From its own top left corner. */
  readonly items: readonly Placed[]
  /** What is drawn in the white above it, where that is: not at the head of a column. */
  readonly inGap?: readonly Placed[]
  /** Where a Figure's content lies in it. */
  readonly figures?: readonly Figure[]
  /** What is drawn again above it where it begins a side: the head of its table. */
  readonly repeated?: Slice
  /** The headings in it: those of panels may stand beside each other. */
  readonly bookmarks?: readonly { readonly title: string; readonly level: number }[]
}

export interface Figure {
  readonly content: MarkedContent
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Blocks that were set: what is seen, and what it means. */
export interface SetBlocks {
  readonly slices: readonly Slice[]
  readonly structure: readonly StructureElement[]
}

/** The height of slices under each other, the first one's gap left out. */
export function heightOf(slices: readonly Slice[]): number {
  return slices.reduce((sum, { height, gap }, index) => sum + height + (index === 0 ? 0 : gap), 0)
}

/** Several slices as one, which no column breaks. */
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

/** The same slice further to the right, and further down. */
export const indented = (slice: Slice, x: number, y = 0): Slice => ({
  ...slice,
  items: moved(slice.items, x, y),
  ...(slice.inGap && { inGap: moved(slice.inGap, x, y) }),
  ...(slice.figures && { figures: slice.figures.map((figure) => ({ ...figure, x: figure.x + x, y: figure.y + y })) }),
})

/** The same items where there is nothing to move. */
export const moved = (items: readonly Placed[], x: number, y: number): readonly Placed[] =>
  x === 0 && y === 0 ? items : items.map((item) => movedItem(item, x, y))

/** Puts items behind others, so much further to the right and down. */
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

/** Field by field: most of what is placed is text without any of the rest, and is copied three times as fast so. */
function movedText(item: PlacedText, x: number, y: number): PlacedText {
  if (item.letterSpacing !== undefined || item.turn !== undefined || item.parted !== undefined)
    return { ...item, x: item.x + x, baseline: item.baseline + y }
  const { kind, face, size, colour, words, width, owner } = item
  return { kind, x: item.x + x, baseline: item.baseline + y, face, size, colour, words, width, owner }
}

/** A drawing stays as it was drawn, however often it is moved. */
const movedOrigin = (origin: Origin | undefined, x: number, y: number): Origin =>
  origin === undefined ? { x, y, scale: 1 } : { x: origin.x + x, y: origin.y + y, scale: origin.scale }
