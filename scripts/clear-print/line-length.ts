/** A line has at most seventy characters: from the end of a longer one the eye does not find the next. */

import { named, printedLines } from './printed-lines.ts'
import type { ClearPrintRule } from './rule.ts'

const mostCharacters = 70

export const lineLength: ClearPrintRule = {
  name: 'line length',
  check: (document) =>
    printedLines(document).flatMap((line) => {
      const { length } = line.text.trim()
      return length > mostCharacters
        ? [`${named(line)} has ${length} characters, and ${mostCharacters} are the most.`]
        : []
    }),
}
