/** No italics: slanted letters lose their shapes for many readers. Emphasis is bold. */

import { named, printedLines } from './printed-lines.ts'
import type { ClearPrintRule } from './rule.ts'

export const upright: ClearPrintRule = {
  name: 'upright',
  check: (document) =>
    printedLines(document).flatMap((line) => {
      const slanted = line.pieces.flatMap(({ words }) => words).find(({ face }) => face.file.italicAngle !== 0)
      return slanted ? [`${named(line)} is set in ${slanted.face.file.postScriptName}, which slants.`] : []
    }),
}
