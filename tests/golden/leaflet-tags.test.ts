/**
 * What a screen reader meets in each format: the tree of tags as pdf.js reads it back. Accept a change with `npx
 * vitest run tests/golden -u`, then read it.
 */

import { expect, test } from 'vitest'
import { notesFile } from '../../scripts/leaflets/documents/notes.ts'
import { builtRows } from '../../scripts/leaflets/formats/format-table.ts'
import { leafletFiles } from '../../scripts/leaflets/leaflet.ts'
import { readLinks, readPdf } from '../support/paper/read-pdf.ts'
import { draftNotes } from '../support/paper/seed-notes.ts'
import { canalsideSheet, leafletContext } from '../support/paper/seed-sheet.ts'

async function tagsOf(bytes: Uint8Array): Promise<string> {
  const { pages, bookmarks, title, language } = await readPdf(bytes)
  const links = await readLinks(bytes)
  const sides = pages.flatMap(({ tags }, index) => [
    '',
    `Side ${index + 1}`,
    ...tags,
    ...(links[index] ?? []).map(({ href, description }) => `link: ${description} → ${href}`),
  ])
  return [`${title} (${language})`, ...bookmarks.map((bookmark) => `bookmark ${bookmark}`), ...sides, ''].join('\n')
}

test.each(builtRows.map((row) => [row.name, row] as const))('%s', async (name, row) => {
  const made = leafletFiles(canalsideSheet, row, leafletContext)
  if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
  await expect(await tagsOf(made.value.bytes.colour)).toMatchFileSnapshot(`cases/tags/canalside-${name}.txt`)
})

test('a draft of notes is tagged as its golden file has it', async () => {
  const made = notesFile(draftNotes, leafletContext)
  if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
  await expect(await tagsOf(made.value.bytes)).toMatchFileSnapshot('cases/tags/canalside-draft.txt')
})
