/** A booklet's sides of paper as its pages, in the order they are read once it is folded. */

import { a5Booklet } from '../../scripts/leaflets/booklet-format.ts'
import { saddleOrder } from '../../scripts/leaflets/imposition.ts'
import { mm } from '../../scripts/leaflets/millimetres.ts'
import type { Page, Placed, TypesetDocument } from '../../scripts/typeset/page.ts'
import { moved } from '../../scripts/typeset/slice.ts'

const fold = mm(a5Booklet.imposition.fold)

/** Each as wide as half the paper; the ticks of the fold are on none. */
export function bookletPages({ pages: sides }: TypesetDocument): readonly Page[] {
  const pages: Page[] = []
  for (const [index, { height, items }] of sides.entries()) {
    const [left = 0, right = 0] = saddleOrder(sides.length * 2)[index] ?? []
    pages[left - 1] = { width: fold, height, items: items.filter((item) => leftOf(item) < fold) }
    pages[right - 1] = {
      width: fold,
      height,
      items: moved(
        items.filter((item) => leftOf(item) > fold),
        -fold,
        0,
      ),
    }
  }
  return pages
}

function leftOf(item: Placed): number {
  if (item.kind !== 'path') return item.x
  const [first] = item.commands
  // What begins on the fold itself is its tick.
  return first && first[0] !== 'close' ? first[1] : 0
}
