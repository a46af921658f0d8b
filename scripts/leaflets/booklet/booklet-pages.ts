/** How many pages a booklet has and what is on each: text from page 2 on, how to get in touch on the last. */

import { heightOf, type Slice } from '../../typeset/blocks/slice.ts'
import { type Flow, flow } from '../sides/flow.ts'
import type { SetColumn } from '../sides/one-column.ts'

/** The room on pages, and the heights of what stands at their feet with the white above it. Points. */
export interface BookletMeasures {
  /** A page's height for text, above its foot. */
  readonly page: number
  /** The last page's, from its head to its lower margin. */
  readonly last: number
  /** How to get in touch, and the version, at the foot of the last page. */
  readonly back: number
  /** An area's next meetings, which go wherever there is room; 0 where none are printed. */
  readonly dates: number
}

export interface BookletPages {
  /** A multiple of four. Empty pages come before the last. */
  readonly count: number
  /** What is on each page from page 2 on. */
  readonly text: readonly (readonly Slice[])[]
  /** The page that has the next meetings, and how many elements of the text are read before them. */
  readonly dates?: { readonly page: number; readonly after: number }
  readonly overflow?: NonNullable<Flow['overflow']>
}

/** As few sheets of paper as will do, four pages on each. */
export function bookletPages(column: SetColumn, { page: height, last, back, dates }: BookletMeasures): BookletPages {
  const { pages: text, overflow } = flow(column.slices, () => ({ top: 0, bottom: height }))
  const lastWithText = text.length + 1
  const least = Math.ceil(lastWithText / 4) * 4
  const made = { text, ...(overflow && { overflow }) }
  for (const count of [least, least + 4]) {
    const free = (page: number): number => (page === count ? last - back : height) - heightOf(text[page - 2] ?? [])
    if (free(count) < 0) continue
    if (dates === 0) return { ...made, count }
    const after = (page: number): number | undefined =>
      page >= lastWithText ? column.structure.length : elementsBefore(column, text[page - 2]?.at(-1))
    const pages = [count, ...Array.from({ length: text.length }, (_, index) => lastWithText - index)]
    const page = pages.find((candidate) => free(candidate) >= dates && after(candidate) !== undefined)
    if (page !== undefined) return { ...made, count, dates: { page, after: after(page) ?? 0 } }
  }
  // A page of its own is too short for the dates and how to get in touch.
  return { ...made, count: least + 4, overflow: overflow ?? { at: column.slices.length, by: back + dates - last } }
}

/** How many elements end with a slice; undefined where an element continues after it. */
const elementsBefore = ({ slices, ends }: SetColumn, slice: Slice | undefined): number | undefined =>
  ends.findLast((end) => slices[end.slices - 1] === slice)?.elements
