/** A diagram that takes more than a page begins where the text before it ends: the page it would leave half white. */

import { heightOf, type Slice } from '../typeset/slice.ts'
import { type FlowRoom, flow } from './flow.ts'
import type { OneColumn, SetColumn } from './one-column.ts'

/** `head` stands above the column. Undefined `begins`: the diagram has a page of its own. */
export function begunEarly(
  set: (begins: OneColumn['begins']) => SetColumn,
  head: readonly Slice[],
  roomOf: (page: number) => FlowRoom,
): SetColumn {
  const usual = set(undefined)
  const begins = roomLeft(usual, head, roomOf)
  if (begins === undefined) return usual
  const early = set(begins)
  const pagesOf = ({ slices }: SetColumn) => flow([...head, ...slices], roomOf).pages
  const pageOf = (column: SetColumn): number =>
    pagesOf(column).findIndex((page) => column.broken !== undefined && page.includes(column.broken.slice))
  // Where not even one box has room, it would be alone on the next page.
  if (pageOf(early) >= pageOf(usual)) return usual
  const saved = pagesOf(usual).length - pagesOf(early).length
  // To turn over once more to follow the steps is worse than white.
  const breaks = (early.broken?.parts ?? 0) - (usual.broken?.parts ?? 0)
  return saved > 0 || (saved === 0 && breaks <= 0) ? early : usual
}

/** Of the page before the one on which the diagram begins, less what moves with it: its headings. */
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
  const taken = [...moving, { ...broken.slice, height: 0 }].reduce((sum, { height, gap }) => sum + height + gap, 0)
  return { diagram: broken.diagram, height: bottom - top - heightOf(before) - taken }
}
