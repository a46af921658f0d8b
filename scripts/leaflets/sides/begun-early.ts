/** Begins a diagram longer than a page right after the text before it, whose page would otherwise stay half white. */

import { heightBelow, heightOf, type Slice } from '../../typeset/blocks/slice.ts'
import { type FlowRoom, flow } from './flow.ts'
import type { OneColumn, SetColumn } from './one-column.ts'

/** `head` stands above the column, `tail` below it. `begins` is undefined where the diagram starts on a page of its own. */
export function begunEarly(
  set: (begins: OneColumn['begins']) => SetColumn,
  { head, tail = [] }: { readonly head: readonly Slice[]; readonly tail?: readonly Slice[] },
  roomOf: (page: number) => FlowRoom,
): SetColumn {
  const usual = set(undefined)
  const begins = roomLeft(usual, head, roomOf)
  if (begins === undefined) return usual
  const early = set(begins)
  const pagesOf = ({ slices }: SetColumn) => flow([...head, ...slices, ...tail], roomOf).pages
  const pageOf = (column: SetColumn): number =>
    pagesOf(column).findIndex((page) => column.broken !== undefined && page.includes(column.broken.slice))
  // Not even one box has room: the diagram would begin on the next page anyway.
  if (pageOf(early) >= pageOf(usual)) return usual
  const saved = pagesOf(usual).length - pagesOf(early).length
  // White is better than having to turn over once more to follow the steps.
  const breaks = (early.broken?.parts ?? 0) - (usual.broken?.parts ?? 0)
  return saved > 0 || (saved === 0 && breaks <= 0) ? early : usual
}

/** The room on the page before the diagram, without its headings, which move with it. */
function roomLeft(
  { slices, broken }: SetColumn,
  head: readonly Slice[],
  roomOf: (page: number) => FlowRoom,
): OneColumn['begins'] {
  if (broken === undefined) return undefined
  const { pages } = flow([...head, ...slices], roomOf)
  const number = pages.findIndex((page) => page.includes(broken.slice))
  const [before, page] = [pages[number - 1], pages[number]]
  const moving = page?.slice(0, page.indexOf(broken.slice)) ?? []
  if (before === undefined || moving.some(({ keepWithNext }) => !keepWithNext)) return undefined
  const { top, bottom } = roomOf(number - 1)
  const taken = heightBelow([...moving, { ...broken.slice, height: 0 }])
  return { diagram: broken.diagram, height: bottom - top - heightOf(before) - taken }
}
