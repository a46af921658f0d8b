/** Where every line of meeting notes stands on paper. Accept a change with `npx vitest run tests/golden -u`, then read it. */

import { expect, test } from 'vitest'
import { typesetNotes } from '../../scripts/leaflets/documents/notes.ts'
import { placedLines } from '../support/paper/placed-lines.ts'
import { draftNotes, seedNotes } from '../support/paper/seed-notes.ts'
import { leafletContext } from '../support/paper/seed-sheet.ts'

test.each([
  ['initial-meeting-notes', seedNotes],
  ['canalside-draft', draftNotes],
] as const)('%s', async (name, notes) => {
  const typeset = typesetNotes(notes, leafletContext)
  if (!typeset.ok) throw new Error(typeset.diagnostics.map(({ message }) => message).join('\n'))
  await expect(placedLines(typeset.value)).toMatchFileSnapshot(`cases/notes/${name}.txt`)
})
