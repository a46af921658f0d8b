/** One side of a leaflet while it is being filled. */

import { addMoved, type Slice } from '../../typeset/blocks/slice.ts'
import type { Bookmark, MarkedContent, Page, Placed, StructureElement } from '../../typeset/lines/page.ts'

type FigureBoxes = ReadonlyMap<MarkedContent, NonNullable<StructureElement['box']>>

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
  page(width: number, height: number): Page {
    return { width, height, items: this.#items }
  }
}

/** The structure with the boxes of its figures, which are known only once all sides are filled. */
export function withBoxes(structure: readonly StructureElement[], sides: readonly Side[]): readonly StructureElement[] {
  const boxes = new Map(sides.flatMap(({ figures }) => [...figures]))
  return boxes.size === 0 ? structure : structure.map((element) => withBox(element, boxes))
}

/** The very same element where nothing in it has a box. */
function withBox(element: StructureElement, boxes: FigureBoxes): StructureElement {
  const children = element.children.map((child) => ('role' in child ? withBox(child, boxes) : child))
  const own = element.role === 'Figure' ? element.children.find((child) => 'kind' in child) : undefined
  const box = own && boxes.get(own)
  if (box === undefined && children.every((child, index) => child === element.children[index])) return element
  return { ...element, children, ...(box && { box }) }
}
