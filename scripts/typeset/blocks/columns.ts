/**
 * Divides slices between two columns, in order, between two sections, so that the taller column is as short as possible.
 * Where a section is too tall for that, is the only one, or would stand beside little but white, the break is inside it;
 * where there is room, not inside a short item that has a list of its own.
 */

import { firstThat } from '../../binary-search.ts'
import { heightOf, type Slice } from './slice.ts'

export interface Columns {
  readonly left: readonly Slice[]
  readonly right: readonly Slice[]
  /** The height of the taller column. */
  readonly height: number
}

/** `sectionStarts`: the indices of the slices that begin a section. The columns may be taller than `available`. */
export function balanceColumns(slices: readonly Slice[], sectionStarts: readonly number[], available: number): Columns {
  const whole = leastTall(slices, sectionStarts)
  if (whole && whole.height <= available && !isLopsided(whole, available)) return whole
  const inOne: Columns = { left: slices, right: [], height: heightOf(slices) }
  const betweenItems =
    leastTall(
      slices,
      breaksOf(slices).filter((at) => !isInShortItem(slices, at)),
    ) ?? inOne
  return betweenItems.height <= available ? betweenItems : (leastTall(slices, breaksOf(slices)) ?? inOne)
}

/** Whether a column takes most of the room beside one that is hardly begun. */
const isLopsided = (columns: Columns, available: number): boolean =>
  columns.height > available * mostBesideWhite && isBesideLittle(columns)

/** Whether one column is hardly begun beside the other. */
export const isBesideLittle = ({ left, right, height }: Columns): boolean =>
  Math.min(heightOf(left), heightOf(right)) < height * leastBeside

/** The part of the room that a column may take beside one that is less than this part of it. */
const mostBesideWhite = 0.6
const leastBeside = 0.3

/** As much as two columns of this height hold, and what is left over. Where that leaves the right one short, they are dealt anew. */
export function fillColumns(
  slices: readonly Slice[],
  sectionStarts: readonly number[],
  available: number,
): { readonly columns: Columns; readonly rest: readonly Slice[] } {
  const leftCount = mostFitting(slices, available)
  const left = slices.slice(0, leftCount)
  const onwards = slices.slice(leftCount)
  const right = onwards.slice(0, mostFitting(onwards, available))
  const filled = { left, right, height: Math.max(heightOf(left), heightOf(right)) }
  const dealt = balanceColumns([...left, ...right], sectionStarts, available)
  return { columns: dealt.height < filled.height ? dealt : filled, rest: onwards.slice(right.length) }
}

/** Of equal breaks the later: the left column is read first, and should be the fuller one. */
function leastTall(slices: readonly Slice[], breaks: readonly number[]): Columns | undefined {
  const places = breaks.filter((at) => at > 0 && at < slices.length)
  let best: Columns | undefined
  for (const at of places.slice(lastWithShorterLeft(slices, places))) {
    const left = slices.slice(0, at)
    const right = slices.slice(at)
    const height = Math.max(heightOf(left), heightOf(right))
    if (best && height > best.height) break
    best = { left, right, height }
  }
  return best
}

/**
 * The index of the last break that leaves the left column shorter than the right one, or the first break. From one break
 * to the next, the left column grows and the right one shrinks.
 */
function lastWithShorterLeft(slices: readonly Slice[], places: readonly number[]): number {
  const isTallEnough = (index: number): boolean =>
    heightOf(slices.slice(0, places[index])) >= heightOf(slices.slice(places[index]))
  return firstThat(1, places.length, isTallEnough) - 1
}

/** An item of up to this many slices stays whole where there is room; a longer one is divided like a section. */
const mostHeld = 6

function isInShortItem(slices: readonly Slice[], at: number): boolean {
  const goesOn = (index: number): boolean => slices[index]?.itemGoesOn === true
  if (!goesOn(at - 1)) return false
  let first = at - 1
  while (goesOn(first - 1)) first--
  let last = at
  while (goesOn(last)) last++
  return last - first < mostHeld
}

const breaksOf = (slices: readonly Slice[]): readonly number[] =>
  slices.flatMap((slice, index) => (slice.keepWithNext ? [] : [index + 1]))

/** How many slices from `from` on fit, up to a place where a column may end. */
export function mostFitting(slices: readonly Slice[], available: number, from = 0): number {
  let height = 0
  let fitting = 0
  for (let at = from; at < slices.length; at++) {
    const slice = slices[at]
    if (slice === undefined) break
    height += slice.height + (at === from ? 0 : slice.gap)
    if (height > available) break
    if (!slice.keepWithNext || at === slices.length - 1) fitting = at - from + 1
  }
  return fitting
}
