/** Leading: 1.3 of the type size in running text, less in short bold text for which the design says so. */

import { named, type PrintedLine, printedLines } from './printed-lines.ts'
import type { ClearPrintRule } from './rule.ts'

/** Factors of the type size. The tightest in the design is the title of the A3 poster, 66/69. */
const least = { text: 1.3, display: 1.04 }
const tolerance = 0.005

export const leading: ClearPrintRule = {
  name: 'leading',
  check: (document) => {
    const lines = printedLines(document)
    return lines.flatMap((line, index) => {
      const above = nearestAbove(lines.slice(0, index), line)
      if (above === undefined) return []
      const size = sizeOf(line)
      const needed = line.pieces.some(({ face }) => face === 'regular') ? least.text : least.display
      const apart = (line.depth - above.depth) / size
      return apart < needed - tolerance
        ? [`${named(line)} is ${apart.toFixed(2)} of its size below the line above.`]
        : []
    })
  },
}

const sizeOf = ({ pieces }: PrintedLine): number => Math.max(...pieces.map(({ size }) => size))

/** The line above another of the same size and direction that overlaps it sideways. `lines` are in the order of their depths. */
function nearestAbove(before: readonly PrintedLine[], line: PrintedLine): PrintedLine | undefined {
  const above = before.findLast(
    ({ page, turned, start, end, depth }) =>
      page === line.page && turned === line.turned && depth < line.depth - 0.01 && start < line.end && end > line.start,
  )
  return above && sizeOf(above) === sizeOf(line) ? above : undefined
}
