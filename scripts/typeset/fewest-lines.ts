/**
 * Widths of columns that take lines away from the rows of a table, the cheapest row first, until there is no room for more;
 * then from single cells, so that no name is parted beside white.
 */

import { mostCharacters } from './chunks.ts'
import { breakLines, overhang } from './lines.ts'
import { aHair, type MeasuredText } from './measured-text.ts'
import { sum } from './sum.ts'

/** `needs`: what each column takes at least; `padding`: the white in all but the last; `width`: of all together. Points. */
export function fewestLines(
  rows: readonly (readonly MeasuredText[])[],
  needs: readonly number[],
  padding: number,
  width: number,
): readonly number[] {
  const widths = [...needs]
  let room = width - sum(needs)
  const ways = rows.map((row) =>
    row.map((text, column) => {
      const white = column === row.length - 1 ? 0 : padding
      return waysToBreak(text, (needs[column] ?? 0) - white).map((way) => ({ ...way, width: way.width + white }))
    }),
  )
  for (;;) {
    const steps = ways.map((row) => stepsToFewer(row, widths)).filter((each) => sum(each) <= room)
    const [cheapest] = (steps.length > 0 ? steps : ways.flatMap((row) => stepsOfCells(row, widths, room))).sort(
      (a, b) => sum(a) - sum(b),
    )
    if (cheapest === undefined) return widths.map((each) => each + room / widths.length)
    for (const [column, step] of cheapest.entries()) widths[column] = (widths[column] ?? 0) + step
    room -= sum(cheapest)
  }
}

/** In so many lines a text is set, where it has this width at least. Points. */
interface Way {
  readonly lines: number
  readonly width: number
}

/** From one line to as many as it takes in the least width. */
function waysToBreak(text: MeasuredText, least: number): readonly Way[] {
  const ways: Way[] = []
  for (let width = Number.MAX_SAFE_INTEGER; ; ) {
    const lines = breakLines(text, { width, characters: mostCharacters }, 'ragged')
    const widest = Math.max(0, ...lines.map((line) => line.width))
    if (ways.at(-1)?.lines === lines.length) ways.pop()
    ways.push({ lines: lines.length, width: Math.max(widest, least) })
    if (widest <= least || widest >= width) return ways
    width = widest - overhang - aHair // its widest line has no room any more
  }
}

const linesNow = (row: readonly (readonly Way[])[], widths: readonly number[]): readonly number[] =>
  row.map((ways, column) => ways.find(({ width }) => width <= (widths[column] ?? 0) + aHair)?.lines ?? 0)

/** By how much each column has to be wider for one cell to take fewer lines, where there is room for that. */
function stepsOfCells(
  row: readonly (readonly Way[])[],
  widths: readonly number[],
  room: number,
): readonly (readonly number[])[] {
  const now = linesNow(row, widths)
  return row.flatMap((ways, column) => {
    const fewer = ways.findLast(({ lines }) => lines < (now[column] ?? 0))
    const step = fewer ? fewer.width - (widths[column] ?? 0) : Number.POSITIVE_INFINITY
    return step <= room ? [widths.map((_, at) => (at === column ? step : 0))] : []
  })
}

/** By how much each column has to be wider for a row to take one line less; beyond all room where it cannot. */
function stepsToFewer(row: readonly (readonly Way[])[], widths: readonly number[]): readonly number[] {
  const now = linesNow(row, widths)
  const most = Math.max(...now)
  return row.map((ways, column) => {
    if ((now[column] ?? 0) < most) return 0
    const fewer = ways.findLast(({ lines }) => lines < most)
    return fewer ? Math.max(0, fewer.width - (widths[column] ?? 0)) : Number.POSITIVE_INFINITY
  })
}
