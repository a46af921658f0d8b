/** One side of a leaflet while it is being filled. */

import { addMoved, type Slice } from '../../typeset/blocks/slice.ts'
import type { Bookmark, MarkedContent, Page, Placed, StructureElement } from '../../typeset/lines/page.ts'

export type FigureBoxes = ReadonlyMap<MarkedContent, NonNullable<StructureElement['box']>>

/** Places are points from its top left corner. What is put later lies over what came before. */
export class Side {
  readonly index: number
  readonly #items: Placed[] = []
  readonly bookmarks: Bookmark[] = []
  readonly figures = new Map<MarkedContent, NonNullable<StructureElement['box']>>()

  constructor(index: number) {
    this.index = index
  }

  /** Puts a slice's top left corner at a point of the page. */
  put(slice: Slice, x: number, y: number): void {
    addMoved(this.#items, slice.items, x, y)
    for (const { content, ...box } of slice.figures ?? [])
      this.figures.set(content, { page: this.index, ...box, x: box.x + x, y: box.y + y })
    for (const bookmark of slice.bookmarks ?? []) this.bookmarks.push({ ...bookmark, page: this.index, y })
  }

  /** Puts slices below each other, without the gap above the first. */
  stack(slices: readonly Slice[], x: number, y: number): void {
    let top = y
    slices.forEach((slice, index) => {
      if (index > 0) {
        top += slice.gap
        if (slice.inGap) addMoved(this.#items, slice.inGap, x, top)
      }
      this.put(slice, x, top)
      top += slice.height
    })
  }

  /** Everything put on it so far. */
  get placed(): readonly Placed[] {
    return this.#items
  }

  /** The page so far; width and height in points. */
  page(width: number, height: number, label?: string): Page {
    return { width, height, items: this.#items, ...(label !== undefined && { label }) }
  }
}

/** The structure with the boxes of its figures, which are known only once everything is placed. */
export function withBoxes(structure: readonly StructureElement[], boxes: FigureBoxes): readonly StructureElement[] {
  if (boxes.size === 0) return structure
  return structure.map((element): StructureElement => {
    if (!hasFigure(element)) return element
    const inner = element.children.find((child) => 'kind' in child)
    const box = element.role === 'Figure' && inner ? boxes.get(inner) : undefined
    const children = element.children.flatMap((child): StructureElement['children'] =>
      'kind' in child ? [child] : withBoxes([child], boxes),
    )
    return { ...element, children, ...(box && { box }) }
  })
}

const hasFigure = ({ role, children }: StructureElement): boolean =>
  role === 'Figure' || children.some((child) => 'role' in child && hasFigure(child))
