/** From offsets in a text to lines and columns. */

import { firstThat } from '../binary-search.ts'
import { lazy } from '../memory/lazy.ts'
import type { Span } from './diagnostic.ts'

/** From the first offset up to the second, exclusive. In UTF-16 units. */
export type Offsets = readonly [from: number, to: number]

/** Where each line begins, in UTF-16 units. Lines end in LF, CR LF or CR alone. */
export const lineStarts = (text: string): readonly number[] => [
  0,
  ...Array.from(text.matchAll(/\r\n?|\n/g), ({ 0: end, index }) => index + end.length),
]

/** Gives the stretch between two offsets. `firstLine`: the number, in its file, of the line on which the text begins. */
export function spansIn(text: string, firstLine = 1): (from: number, to: number) => Span {
  const startsOf = lazy(() => lineStarts(text))
  const place = (offset: number) => {
    const starts = startsOf()
    const row = firstThat(1, starts.length, (next) => (starts[next] ?? 0) > offset) - 1
    return { line: firstLine + row, column: offset - (starts[row] ?? 0) + 1 }
  }
  return (from, to) => {
    const [start, end] = [place(from), place(to)]
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
  }
}

/** The stretch of words that stand on one line, from a column on; without words, the place where they would begin. */
export const spanOfWords = (line: number, words: string, column = 1): Span => ({
  line,
  column,
  endLine: line,
  endColumn: column + words.length,
})
