/** No two words in capitals side by side: without the shapes of lower case they have to be spelt out. Abbreviations do not count. */

import { named, printedLines } from './printed-lines.ts'
import type { ClearPrintRule } from './rule.ts'

/** Two neighbours with this many capitals each are words, not abbreviations. */
const inCapitals = /(?<!\p{L})(\p{Lu}{5,}|\p{Lu}{4,}[,:;]?) (\p{Lu}{2,} )?\p{Lu}{4,}(?!\p{L})/u

export const capitals: ClearPrintRule = {
  name: 'capitals',
  check: (document) =>
    printedLines(document).flatMap((line) => (inCapitals.test(line.text) ? [`${named(line)} is in capitals.`] : [])),
}
