/**
 * Where every line of the seed sheet's booklet stands on the paper, and in what order it is read.
 * Accept a change with `npx vitest run tests/golden -u`, then read it.
 */

import { expect, test } from 'vitest'
import { a5Booklet } from '../../scripts/leaflets/formats/booklet-format.ts'
import { typesetLeaflet } from '../../scripts/leaflets/leaflet.ts'
import { placedLines } from '../support/paper/placed-lines.ts'
import { canalsideSheet, leafletContext, partnershipSheet } from '../support/paper/seed-sheet.ts'
import { tagTree } from '../support/paper/tag-tree.ts'

test.each([
  ['what-is-a-cag-a5-booklet', partnershipSheet],
  ['canalside-what-is-a-cag-a5-booklet', canalsideSheet],
] as const)('%s', async (name, sheet) => {
  const typeset = typesetLeaflet(sheet, a5Booklet, leafletContext)
  if (!typeset.ok) throw new Error(typeset.diagnostics.map(({ message }) => message).join('\n'))
  await expect(placedLines(typeset.value)).toMatchFileSnapshot(`cases/leaflets/${name}.txt`)
  await expect(tagTree(typeset.value)).toMatchFileSnapshot(`cases/leaflets/${name}-tags.txt`)
})
