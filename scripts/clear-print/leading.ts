/** Lines stand far enough apart to find the next one: by 1.3 of the size in text, less in short bold words that are tabled so. */

import { named, type PrintedLine, printedLines } from './printed-lines.ts'
import type { ClearPrintRule } from './rule.ts'

/** Parts of the size. The tightest in the design is the title of the A3 poster, 66/69. */
const least = { text: 1.3, display: 1.04 }
const hair = 0.005

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
      return apart < needed - hair ? [`${named(line)} is ${apart.toFixed(2)} of its size below the line above.`] : []
    })
  },
}

const sizeOf = ({ pieces }: PrintedLine): number => Math.max(...pieces.map(({ size }) => size))

/** In the same size and direction, and over it at least in part. Lines are in the order of their depths. */
function nearestAbove(before: readonly PrintedLine[], line: PrintedLine): PrintedLine | undefined {
  const above = before.findLast(
    ({ page, turned, start, end, depth }) =>
      page === line.page && turned === line.turned && depth < line.depth - 0.01 && start < line.end && end > line.start,
  )
  return above && sizeOf(above) === sizeOf(line) ? above : undefined
}
