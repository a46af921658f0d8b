/** No type is smaller than the least size, page numbers and version lines included. */

import { named, printedLines } from './printed-lines.ts'
import type { ClearPrintRule } from './rule.ts'

export const leastSize: ClearPrintRule = {
  name: 'least size',
  check: (document, { leastSize: least }) =>
    printedLines(document).flatMap((line) => {
      const size = Math.min(...line.pieces.map((piece) => piece.size))
      return size < least ? [`${named(line)} is ${size} pt, and ${least} is the least.`] : []
    }),
}
