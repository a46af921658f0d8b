/** A booklet's sides of paper as its pages, in the order they are read once it is folded. */

import { a5Booklet } from '../../scripts/leaflets/booklet-format.ts'
import { saddleOrder } from '../../scripts/leaflets/imposition.ts'
import { mm } from '../../scripts/leaflets/millimetres.ts'
import type { Page, TypesetDocument } from '../../scripts/typeset/page.ts'
import { moved } from '../../scripts/typeset/slice.ts'
import { areaOf } from './near-the-edge.ts'

const { fold } = a5Booklet.imposition

/** Each as wide as half the paper. What lies on the fold itself is its ticks, and on no page. */
export function bookletPages({ pages: sides }: TypesetDocument): readonly Page[] {
  const pages: Page[] = []
  for (const [index, { height, items }] of sides.entries()) {
    const [left = 0, right = 0] = saddleOrder(sides.length * 2)[index] ?? []
    const onTheLeft = items.filter((item) => (areaOf(item)?.right ?? 0) < fold - 1)
    const onTheRight = items.filter((item) => (areaOf(item)?.left ?? 0) > fold + 1)
    pages[left - 1] = { width: mm(fold), height, items: onTheLeft }
    pages[right - 1] = { width: mm(fold), height, items: moved(onTheRight, -mm(fold), 0) }
  }
  return pages
}
