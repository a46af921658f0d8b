/** Where every line of the seed sheet's leaflet stands. Accept a change with `npx vitest run tests/golden -u`, then read it. */

import { expect, test } from 'vitest'
import { a4 } from '../../scripts/leaflets/formats/formats.ts'
import { a3Poster, a4Poster } from '../../scripts/leaflets/formats/poster-formats.ts'
import { typesetLeaflet } from '../../scripts/leaflets/leaflet.ts'
import { placedLines } from '../support/paper/placed-lines.ts'
import { canalsideSheet, leafletContext, partnershipSheet } from '../support/paper/seed-sheet.ts'

test.each([
  ['what-is-a-cag-a4', partnershipSheet, a4],
  ['canalside-what-is-a-cag-a4', canalsideSheet, a4],
  ['what-is-a-cag-a3-poster', partnershipSheet, a3Poster],
  ['canalside-what-is-a-cag-a3-poster', canalsideSheet, a3Poster],
  ['what-is-a-cag-a4-poster', partnershipSheet, a4Poster],
  ['canalside-what-is-a-cag-a4-poster', canalsideSheet, a4Poster],
] as const)('%s', async (name, sheet, format) => {
  const typeset = typesetLeaflet(sheet, format, leafletContext)
  if (!typeset.ok) throw new Error(typeset.diagnostics.map(({ message }) => message).join('\n'))
  await expect(placedLines(typeset.value)).toMatchFileSnapshot(`cases/leaflets/${name}.txt`)
})
