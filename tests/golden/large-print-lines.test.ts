/** Where every line of the seed sheet's large print stands. Accept a change with `npx vitest run tests/golden -u`, then read it. */

import { expect, test } from 'vitest'
import { a4LargePrint } from '../../scripts/leaflets/formats/formats.ts'
import { typesetLeaflet } from '../../scripts/leaflets/leaflet.ts'
import { placedLines } from '../support/paper/placed-lines.ts'
import { canalsideSheet, leafletContext, partnershipSheet } from '../support/paper/seed-sheet.ts'

test.each([
  ['what-is-a-cag-a4-large-print', partnershipSheet],
  ['canalside-what-is-a-cag-a4-large-print', canalsideSheet],
] as const)('%s', async (name, sheet) => {
  const typeset = typesetLeaflet(sheet, a4LargePrint, leafletContext)
  if (!typeset.ok) throw new Error(typeset.diagnostics.map(({ message }) => message).join('\n'))
  await expect(placedLines(typeset.value)).toMatchFileSnapshot(`cases/leaflets/${name}.txt`)
})
