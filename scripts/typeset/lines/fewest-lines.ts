/**
 * Widens columns so that rows of a table take fewer lines, the cheapest row first, until there is no more room; then so that
 * single cells do, for a name should not be broken beside white.
 */

import { mostCharacters } from './chunks.ts'
import { breakLines, overhang } from './lines.ts'
import { type MeasuredText, tolerance } from './measured-text.ts'
import { sum } from './sum.ts'

/** `needs`: the least width of each column; `padding`: the white in all but the last; `width`: that of the table. Points. */
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

/** The least width in which a text takes this many lines. Points. */
interface Way {
  readonly lines: number
  readonly width: number
}

/** The numbers of lines that a cell may take, from one to as many as in the least width. */
function waysToBreak(text: MeasuredText, least: number): readonly Way[] {
  const ways: Way[] = []
  for (let width = Number.MAX_SAFE_INTEGER; ; ) {
    const lines = breakLines(text, { width, characters: mostCharacters }, 'ragged')
    const widest = Math.max(0, ...lines.map((line) => line.width))
    if (ways.at(-1)?.lines === lines.length) ways.pop()
    ways.push({ lines: lines.length, width: Math.max(widest, least) })
    if (widest <= least || widest > width + overhang) return ways
    width = widest - overhang - tolerance // Too narrow for its widest line.
  }
}

const linesNow = (row: readonly (readonly Way[])[], widths: readonly number[]): readonly number[] =>
  row.map((ways, column) => ways.find(({ width }) => width <= (widths[column] ?? 0) + tolerance)?.lines ?? 0)

/** By how much each column has to be wider for a single cell to take fewer lines, where there is room. */
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

/** By how much each column has to be wider for a row to take one line less; infinite where it cannot. */
function stepsToFewer(row: readonly (readonly Way[])[], widths: readonly number[]): readonly number[] {
  const now = linesNow(row, widths)
  const most = Math.max(...now)
  return row.map((ways, column) => {
    if ((now[column] ?? 0) < most) return 0
    const fewer = ways.findLast(({ lines }) => lines < most)
    return fewer ? Math.max(0, fewer.width - (widths[column] ?? 0)) : Number.POSITIVE_INFINITY
  })
}
