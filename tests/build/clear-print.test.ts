/** Every leaflet of every format and all notes keep the rules of clear print, whatever they say. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { breachesOf } from '../../scripts/clear-print/rules.ts'
import { readContentFolder } from '../../scripts/content/folder/content-folder.ts'
import { loadSite } from '../../scripts/content/load-site.ts'
import { readFontFiles } from '../../scripts/font-files.ts'
import { variedSite } from '../../scripts/generated/varied-site.ts'
import { typesetNotes } from '../../scripts/leaflets/documents/notes.ts'
import { rowOf } from '../../scripts/leaflets/formats/format-table.ts'
import { notesA4 } from '../../scripts/leaflets/formats/formats.ts'
import { typesetLeaflet } from '../../scripts/leaflets/leaflet.ts'
import { siteContext } from '../../scripts/leaflets/printing/site-context.ts'
import { laidOutOnly } from '../../scripts/leaflets/printing/write.ts'
import { gatherMaterial } from '../../scripts/pages/material/gather.ts'
import { notesPages } from '../../scripts/pages/notes.ts'
import { notesToPrint } from '../../scripts/pages/notes-to-print.ts'
import { shelfOf } from '../../scripts/pages/printed/leaflet-shelf.ts'
import { sheetEditions } from '../../scripts/sheets/information-sheets.ts'
import { siteOfDay } from '../../scripts/site-of-day.ts'
import { loadFaces } from '../../scripts/typeset/faces/face.ts'
import { project, temporaryFolder, today } from '../support/sites/build-site.ts'
import { viewed } from '../support/sites/viewed.ts'

const faces = loadFaces(readFontFiles())

function generated(): string {
  const folder = temporaryFolder()
  for (const [path, text] of variedSite({ areas: 6, seed: 1 })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

test.each([
  ['the content that comes with the project', () => join(project, 'content'), 10],
  ['everything content may say', () => join(project, 'tests/sites/everything'), 10],
  ['a generated site', generated, 40],
])('%s', (_, folderOf, least) => {
  const folder = readContentFolder(folderOf())
  const loaded = loadSite(folder, { drafts: true })
  if (!loaded.ok) throw new Error(loaded.diagnostics[0]?.message)
  const site = siteOfDay(loaded.value, Temporal.PlainDate.from(today))
  const context = siteContext(site, folder.files, faces, laidOutOnly)
  const editions = sheetEditions(site)
  const leaflets = editions.flatMap((sheet) =>
    sheet.leaflet.flatMap((name) => {
      const made = typesetLeaflet(sheet, rowOf(name), context)
      return made.ok ? [{ made: made.value, limits: rowOf(name) }] : []
    }),
  )
  const notes = viewed(notesPages(gatherMaterial(site, editions, shelfOf([])))).flatMap((page) => {
    const made = typesetNotes(notesToPrint(page), context)
    return made.ok ? [{ made: made.value, limits: notesA4 }] : []
  })
  expect(leaflets.length + notes.length).toBeGreaterThan(least)
  expect([...leaflets, ...notes].flatMap(({ made, limits }) => breachesOf(made, limits))).toEqual([])
})
