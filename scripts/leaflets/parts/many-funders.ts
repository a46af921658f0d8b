/**
 * The words of funders where they take more room than there is beside the emblem, in the arrangement of the least height:
 * all beside it, or only those of the European Union beside it and the others below, in one column or in several.
 */

import type { Funder } from '../../model/funder.ts'
import { moved } from '../../typeset/blocks/slice.ts'
import type { Faces } from '../../typeset/faces/face.ts'
import { clearSpaceOf, type Flag } from './flag.ts'
import { type FundersLook, type FundersWords, fundersWords } from './funders-words.ts'

export interface ManyFunders extends FundersWords {
  /** Where the last column begins. Points. */
  readonly left: number
  /** The top of the words below the emblem, down to which there is only white. Points. */
  readonly free: number
}

const mostColumns = 3

/** From the top left corner of the emblem, or of the words where there is none. Of arrangements of equal height, the simplest. */
export function manyFunders(
  funders: readonly Funder[],
  flag: Flag | undefined,
  width: number,
  look: FundersLook,
  faces: Faces,
): ManyFunders {
  if (funders.length === 0) return { items: [], elements: [], height: 0, width, left: 0, free: 0 }
  const set = (some: readonly Funder[], columns: number, room: number): Columns =>
    inColumns(some, columns, room, look, faces)
  const left = flag ? flag.width + flag.gap : 0
  const own = flag ? funders.findLastIndex(({ emblem }) => emblem === 'eu') + 1 : 0
  const counts = Array.from({ length: mostColumns }, (_, fewer) => fewer + 1)
  const beside = counts.flatMap((count): readonly ManyFunders[] => {
    const words = set(funders, count, width - left)
    return count > 1 && words.first < own ? [] : [{ ...shifted(words, left), left, free: words.height }]
  })
  const belowFlag = (flag: Flag): readonly ManyFunders[] => {
    const first = shifted(set(funders.slice(0, own), 1, width - left), left)
    const top = Math.max(first.height + look.gap, flag.height + clearSpaceOf(flag))
    return counts.map((count) => {
      const rest = set(funders.slice(own), count, width)
      return {
        items: [...first.items, ...moved(rest.items, 0, top)],
        elements: [...first.elements, ...rest.elements],
        height: top + rest.height,
        width,
        left: 0,
        free: top - look.gap,
      }
    })
  }
  const below = flag && own < funders.length ? belowFlag(flag) : []
  // The strip is never lower than the emblem.
  const heightOf = (way: ManyFunders): number => Math.max(way.height, flag?.height ?? 0)
  return [...beside, ...below].reduce((best, way) =>
    heightOf(way) < heightOf(best) - look.style.leading / 2 ? way : best,
  )
}

const shifted = (words: FundersWords, x: number): FundersWords => ({
  ...words,
  items: moved(words.items, x, 0),
  width: words.width + x,
})

interface Columns extends FundersWords {
  /** How many funders are in the first column. */
  readonly first: number
}

/** In columns that are as even as whole funders can be. */
function inColumns(funders: readonly Funder[], count: number, width: number, look: FundersLook, faces: Faces): Columns {
  const gutter = 2 * look.style.size
  const columnWidth = (width - gutter * (count - 1)) / count
  const heightOf = (funder: Funder): number => fundersWords([funder], columnWidth, look, faces).height
  const parts = count === 1 ? [funders] : dealt(funders, funders.map(heightOf), count, look.gap)
  const columns = parts.map((part) => fundersWords(part, columnWidth, look, faces))
  const [only] = columns
  return {
    items: columns.flatMap(({ items }, column) => moved(items, column * (columnWidth + gutter), 0)),
    elements: columns.flatMap(({ elements }) => elements),
    height: Math.max(...columns.map(({ height }) => height)),
    width: only && columns.length === 1 ? only.width : width,
    first: parts[0]?.length ?? 0,
  }
}

/** Divides heights among columns, in order, so that the tallest column is as short as possible. */
function dealt(
  funders: readonly Funder[],
  heights: readonly number[],
  count: number,
  gap: number,
): readonly (readonly Funder[])[] {
  const heightOf = (from: number, to: number): number =>
    heights.slice(from, to).reduce((sum, height) => sum + height + gap, -gap)
  const tallest = (from: number, columns: number): { readonly height: number; readonly ends: readonly number[] } => {
    if (columns === 1) return { height: heightOf(from, funders.length), ends: [funders.length] }
    const ways = funders.slice(from).map((_, at) => {
      const end = from + at + 1
      const rest = end === funders.length ? { height: 0, ends: [] } : tallest(end, columns - 1)
      return { height: Math.max(heightOf(from, end), rest.height), ends: [end, ...rest.ends] }
    })
    return ways.reduce((best, way) => (way.height < best.height ? way : best))
  }
  const { ends } = tallest(0, count)
  return ends.map((end, column) => funders.slice(ends[column - 1] ?? 0, end))
}
