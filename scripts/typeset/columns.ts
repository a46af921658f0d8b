/**
 * Slices dealt into two columns: sections whole and in source order, broken where the taller column is least tall.
 * Where a section is too tall for that, or is the only one, the break falls inside it; where there is room, not inside a
 * short item that has a list of its own.
 */

import { heightOf, type Slice } from './slice.ts'

export interface Columns {
  readonly left: readonly Slice[]
  readonly right: readonly Slice[]
  /** Of the taller one. */
  readonly height: number
}

/** `sectionStarts`: the places of the slices that begin a section. The columns may come out taller than `available`. */
export function dealColumns(slices: readonly Slice[], sectionStarts: readonly number[], available: number): Columns {
  const whole = leastTall(slices, sectionStarts)
  if (whole && whole.height <= available) return whole
  const betweenItems = leastTall(
    slices,
    breaksOf(slices).filter((at) => !isInShortItem(slices, at)),
  )
  if (betweenItems && betweenItems.height <= available) return betweenItems
  return leastTall(slices, breaksOf(slices)) ?? { left: slices, right: [], height: heightOf(slices) }
}

/** As much as two columns of this height hold, and what is left over. */
export function fillColumns(
  slices: readonly Slice[],
  available: number,
): { readonly columns: Columns; readonly rest: readonly Slice[] } {
  const leftCount = mostFitting(slices, available)
  const left = slices.slice(0, leftCount)
  const onwards = slices.slice(leftCount)
  const right = onwards.slice(0, mostFitting(onwards, available))
  return {
    columns: { left, right, height: Math.max(heightOf(left), heightOf(right)) },
    rest: onwards.slice(right.length),
  }
}

function leastTall(slices: readonly Slice[], breaks: readonly number[]): Columns | undefined {
  let best: Columns | undefined
  for (const at of breaks) {
    if (at <= 0 || at >= slices.length) continue
    const left = slices.slice(0, at)
    const right = slices.slice(at)
    const height = Math.max(heightOf(left), heightOf(right))
    // Of equals the later: the left column is read first and looks right when it is the fuller.
    if (!best || height <= best.height) best = { left, right, height }
  }
  return best
}

/** An item of so many slices stays whole where there is room; a longer one is divided as a section is. */
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

/** How many slices fit, counted from the one at `from`, ending where a column may end. */
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
