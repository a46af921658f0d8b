/** Divides slices among as many pages as they take. Slices that are kept together move to the next page together. */

import { mostFitting } from '../../typeset/blocks/columns.ts'
import { heightOf, type Slice } from '../../typeset/blocks/slice.ts'

/** Points from the top of a page. */
export interface FlowRoom {
  readonly top: number
  readonly bottom: number
}

export interface Flow {
  /** The slices of each page. The first page may be empty, where nothing fits into the room it has. */
  readonly pages: readonly (readonly Slice[])[]
  /** Present where something is taller than a whole page: the index of its first slice, and by how many points. */
  readonly overflow?: { readonly at: number; readonly by: number }
}

/**
 * `roomOf` gives the room on a page, counted from 0. The first row of a table does not stand alone above the break, nor the
 * last one under a repeated head, where that takes no page more.
 */
export function flow(slices: readonly Slice[], roomOf: (page: number) => FlowRoom): Flow {
  const full = filled(slices, roomOf)
  if (!full.pages.some((page, number) => hasLoneRow(page, full.pages[number - 1]))) return full
  const kept = filled(withRowsKept(slices), roomOf)
  return kept.overflow || kept.pages.length > full.pages.length ? full : kept
}

function filled(slices: readonly Slice[], roomOf: (page: number) => FlowRoom): Flow {
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

/** The same slices, the first two rows of each table kept together, and the last two. `isLater`: whether a slice is a row after its first. */
export const withRowsKept = (slices: readonly Slice[], isLater = isRow): readonly Slice[] =>
  slices.map((slice, at) => {
    const isFirstOrLastButOne = isLater(slices[at + 1]) && (!isLater(slice) || !isLater(slices[at + 2]))
    return isFirstOrLastButOne ? { ...slice, keepWithNext: true } : slice
  })

/** Whether a table that goes on has one row here, or one on the page before. */
const hasLoneRow = ([, first, second]: readonly Slice[], before: readonly Slice[] = []): boolean =>
  isRow(first) && (!isRow(second) || !isRow(before.at(-1)))

/** A row of a table after its first, where its columns stand side by side. */
const isRow = (slice: Slice | undefined): boolean => slice?.repeated !== undefined

/** The same of any table. Where each cell has a line of its own, rows are tall, and keeping them together leaves much white. */
export const isAnyRow = (slice: Slice | undefined): boolean => slice?.laterRow === true || isRow(slice)

/** A table that goes on repeats its head at the top of the page. */
const repeatedHead = (first: Slice | undefined): Slice | undefined => first?.repeated

/** The height of the first slice and of those that are kept with it. */
function leastHeight(slices: readonly Slice[]): number {
  const end = slices.findIndex(({ keepWithNext }) => !keepWithNext)
  const head = repeatedHead(slices[0])
  return heightOf([...(head ? [head] : []), ...slices.slice(0, end < 0 ? slices.length : end + 1)])
}
