/** Slices over as many pages as they take, one under the other: what keeps together is moved on together. */

import { mostFitting } from '../typeset/columns.ts'
import { heightOf, type Slice } from '../typeset/slice.ts'

/** Points from the top of a page. */
export interface FlowRoom {
  readonly top: number
  readonly bottom: number
}

export interface Flow {
  /** What stands on each page; the first may be left empty where nothing fits what it has free. */
  readonly pages: readonly (readonly Slice[])[]
  /** What is taller than a whole page: the number of its first slice, and the points that are too many. */
  readonly overflow?: { readonly at: number; readonly by: number }
}

/** `roomOf`: what a page has free, counted from 0. */
export function flow(slices: readonly Slice[], roomOf: (page: number) => FlowRoom): Flow {
  const pages: (readonly Slice[])[] = []
  let from = 0
  while (from < slices.length) {
    const { top, bottom } = roomOf(pages.length)
    const head = repeatedHead(slices[from])
    const taken = head ? head.height + (slices[from]?.gap ?? 0) : 0
    const count = mostFitting(slices, bottom - top - taken, from)
    if (count === 0 && pages.length > 0)
      return { pages, overflow: { at: from, by: leastHeight(slices.slice(from)) - (bottom - top) } }
    pages.push(count === 0 ? [] : [...(head ? [head] : []), ...slices.slice(from, from + count)])
    from += count
  }
  return { pages }
}

/** A table that goes on begins its page with its head once more. */
const repeatedHead = (first: Slice | undefined): Slice | undefined => first?.repeated

/** Of the first slices, as far as they keep together. */
function leastHeight(slices: readonly Slice[]): number {
  const end = slices.findIndex(({ keepWithNext }) => !keepWithNext)
  const head = repeatedHead(slices[0])
  return heightOf([...(head ? [head] : []), ...slices.slice(0, end < 0 ? slices.length : end + 1)])
}
