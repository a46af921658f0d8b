/** No words in capitals one after the other: without the shapes of small letters each is spelt out. Abbreviations are none. */

import { named, printedLines } from './printed-lines.ts'
import type { ClearPrintRule } from './rule.ts'

/** Two neighbours of this many capitals are no abbreviations. */
const inCapitals = /(?<!\p{L})(\p{Lu}{5,}|\p{Lu}{4,}[,:;]?) (\p{Lu}{2,} )?\p{Lu}{4,}(?!\p{L})/u

export const capitals: ClearPrintRule = {
  name: 'capitals',
  check: (document) =>
    printedLines(document).flatMap((line) => (inCapitals.test(line.text) ? [`${named(line)} is in capitals.`] : [])),
}
