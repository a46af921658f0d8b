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
    const rest = slices.slice(from)
    const head = repeatedHead(rest)
    const count = mostFitting([...head, ...rest], bottom - top) - head.length
    if (count <= 0 && pages.length > 0) return { pages, overflow: { at: from, by: leastHeight(rest) - (bottom - top) } }
    pages.push(count <= 0 ? [] : [...head, ...rest.slice(0, count)])
    from += Math.max(0, count)
  }
  return { pages }
}

/** A table that goes on begins its page with its head once more. */
const repeatedHead = ([first]: readonly Slice[]): readonly Slice[] => (first?.repeated ? [first.repeated] : [])

/** Of the first slices, as far as they keep together. */
function leastHeight(slices: readonly Slice[]): number {
  const end = slices.findIndex(({ keepWithNext }) => !keepWithNext)
  return heightOf([...repeatedHead(slices), ...slices.slice(0, end < 0 ? slices.length : end + 1)])
}
