/** Imposes the pages of a booklet on sides of paper, for saddle stitching: the sheets are laid inside each other and folded once. */

import { moved } from '../../typeset/blocks/slice.ts'
import { content, decoration } from '../../typeset/lines/owners.ts'
import type { Bookmark, MarkedContent, Page, Placed, StructureElement } from '../../typeset/lines/page.ts'
import { boxOf } from '../../typeset/lines/placed-box.ts'
import type { BookletFormat } from '../formats/booklet-format.ts'
import { mm } from '../formats/millimetres.ts'
import type { Side } from '../sides/side.ts'

/** The left and the right page of each side. Of eight pages: 8 | 1, 2 | 7, 6 | 3, 4 | 5. `count` is a multiple of four. */
export const saddleOrder = (count: number): readonly (readonly [left: number, right: number])[] =>
  Array.from({ length: count / 2 }, (_, side) => {
    const [low, high] = [side + 1, count - side]
    return side % 2 === 0 ? [high, low] : [low, high]
  })

export interface Imposed {
  /** The sides of the paper. */
  readonly pages: readonly Page[]
  readonly structure: readonly StructureElement[]
  readonly bookmarks: readonly Bookmark[]
}

interface Place {
  readonly side: number
  /** Where the page begins: points from the paper's left edge. */
  readonly x: number
}

/**
 * `pages` are those of a booklet from the cover on, empty ones among them; the boxes of the structure count all of them.
 * Structure and bookmarks keep the order of the pages, whichever side of the paper those are on.
 */
export function impose(
  pages: readonly Side[],
  structure: readonly StructureElement[],
  { imposition }: BookletFormat,
): Imposed {
  const { sheet, fold } = imposition
  const order = saddleOrder(pages.length)
  const places: Place[] = []
  for (const [side, [left, right]] of order.entries()) {
    places[left - 1] = { side, x: 0 }
    places[right - 1] = { side, x: mm(fold) }
  }
  const parted = partedByPage(pages)
  const onPaper = (number: number): readonly Placed[] => moved(parted.items[number - 1] ?? [], placeOf(number - 1).x, 0)
  const placeOf = (page: number): Place => places[page] ?? { side: 0, x: 0 }
  return {
    pages: order.map(([left, right]) => ({
      width: mm(sheet.width),
      height: mm(sheet.height),
      label: `${left} and ${right}`,
      // The earlier of the two pages comes first for programs that ignore the structure.
      items: [...onPaper(Math.min(left, right)), ...onPaper(Math.max(left, right)), ...foldTicks(imposition)],
    })),
    structure: structure.map((element) => elementOnPaper(element, parted.contents, placeOf)),
    bookmarks: pages.flatMap(({ bookmarks }, page) =>
      bookmarks.map((bookmark): Bookmark => ({ ...bookmark, page: placeOf(page).side, x: placeOf(page).x })),
    ),
  }
}

/** The pages as they are read, cut out of the sides of paper again. */
export function pagesAsRead(paper: readonly Page[], { imposition }: BookletFormat): readonly Page[] {
  const fold = mm(imposition.fold)
  const pages: Page[] = []
  for (const [side, [left, right]] of saddleOrder(2 * paper.length).entries()) {
    const { height, items } = paper[side] ?? { height: 0, items: [] }
    // Only the fold's ticks lie on the fold itself, and they belong to no page.
    const onTheLeft = items.filter((item) => boxOf(item).right < fold)
    const onTheRight = items.filter((item) => boxOf(item).left > fold)
    pages[left - 1] = { width: fold, height, items: onTheLeft }
    pages[right - 1] = { width: fold, height, items: moved(onTheRight, -fold, 0) }
  }
  return pages
}

interface Parted {
  readonly items: readonly (readonly Placed[])[]
  /** For each marked content: itself, then one more for each further page that it continues on. */
  readonly contents: ReadonlyMap<MarkedContent, readonly MarkedContent[]>
}

/** Divides content that continues on another page: pages are in another order on paper, so the structure has to give the order. */
function partedByPage(pages: readonly Side[]): Parted {
  const contents = new Map<MarkedContent, MarkedContent[]>()
  const items = pages.map((page) => {
    const here = new Map<MarkedContent, MarkedContent>()
    const ownerHere = (owner: MarkedContent): MarkedContent => {
      const known = here.get(owner)
      if (known) return known
      const parts = contents.get(owner) ?? []
      const part: MarkedContent = parts.length === 0 ? owner : content()
      contents.set(owner, [...parts, part])
      here.set(owner, part)
      return part
    }
    return page.placed.map(
      (item): Placed => (item.owner.kind === 'content' ? { ...item, owner: ownerHere(item.owner) } : item),
    )
  })
  return { items, contents }
}

function elementOnPaper(
  element: StructureElement,
  contents: Parted['contents'],
  placeOf: (page: number) => Place,
): StructureElement {
  const { box } = element
  const children = element.children.flatMap((child): StructureElement['children'] =>
    'kind' in child ? (contents.get(child) ?? [child]) : [elementOnPaper(child, contents, placeOf)],
  )
  if (!box) return { ...element, children }
  const { side, x } = placeOf(box.page)
  return { ...element, children, box: { ...box, page: side, x: box.x + x } }
}

/** Ticks that show the fold at head and foot, in the margins. */
function foldTicks({ sheet, fold, tick }: BookletFormat['imposition']): readonly Placed[] {
  const tickFrom = (from: number, to: number): Placed => ({
    kind: 'path',
    commands: [
      ['move', mm(fold), mm(from)],
      ['line', mm(fold), mm(to)],
    ],
    stroke: { colour: 'rule', width: tick.rule, dash: [tick.dash, tick.dash] },
    owner: decoration,
  })
  return [tickFrom(tick.from, tick.to), tickFrom(sheet.height - tick.to, sheet.height - tick.from)]
}
