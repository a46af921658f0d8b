/** What the files ask of a printer and of a reader program, as pdf.js reads them. */

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { plainObjects } from '../../scripts/conformance/plain-pdf.ts'
import { notesFile } from '../../scripts/leaflets/documents/notes.ts'
import { builtRows } from '../../scripts/leaflets/formats/format-table.ts'
import { a4 } from '../../scripts/leaflets/formats/formats.ts'
import { leafletFiles, typesetLeaflet } from '../../scripts/leaflets/leaflet.ts'
import { placedLines } from '../support/paper/placed-lines.ts'
import { readPdf } from '../support/paper/read-pdf.ts'
import { seedNotes } from '../support/paper/seed-notes.ts'
import { canalsideSheet, leafletContext, paragraph, partnershipSheet } from '../support/paper/seed-sheet.ts'

async function asked(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await task.promise
  const preferences: ReadonlyMap<string, unknown> = new Map(await document.getViewerPreferences())
  const labels = await document.getPageLabels()
  await task.destroy()
  return { preferences: Object.fromEntries(preferences), labels }
}

const duplexOf = {
  a4: 'DuplexFlipLongEdge',
  'a4-large-print': 'DuplexFlipLongEdge',
  'a5-booklet': 'DuplexFlipShortEdge',
  'a3-poster': 'Simplex',
  'a4-poster': 'Simplex',
} as const

test.each(builtRows)(
  '$name: its real size, its own paper, its way of turning over, its title shown',
  async (format) => {
    const made = leafletFiles(canalsideSheet, format, leafletContext)
    if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
    for (const bytes of Object.values(made.value.bytes)) {
      expect([...plainObjects(bytes).values()].join('\n')).toMatch(/\/Enforce\[\/PrintScaling\]/) // pdf.js reads it from PDF 2.0 on
      expect((await asked(bytes)).preferences).toEqual({
        DisplayDocTitle: true,
        PrintScaling: 'None',
        PickTrayByPDFSize: true,
        Duplex: duplexOf[format.name],
      })
    }
  },
)

test('meeting notes ask for their own size and both sides as well', async () => {
  const made = notesFile(seedNotes, leafletContext)
  if (!made.ok) throw new Error('The notes do not fit')
  expect((await asked(made.value.bytes)).preferences).toMatchObject({
    PrintScaling: 'None',
    PickTrayByPDFSize: true,
    Duplex: 'DuplexFlipLongEdge',
  })
})

test('the sides of a sheet are called what is printed on them', async () => {
  const made = leafletFiles(canalsideSheet, a4, leafletContext)
  if (!made.ok) throw new Error('The sheet does not fit')
  expect((await asked(made.value.bytes.colour)).labels).toEqual(['Side 1', 'Side 2'])
  expect((await readPdf(made.value.bytes.colour)).pages.map(({ text }) => /side \d of \d/.exec(text)?.[0])).toEqual([
    'side 1 of 2',
    'side 2 of 2',
  ])
})

test('what says so is no content: a screen reader has a page number of its own', async () => {
  const made = leafletFiles(canalsideSheet, a4, leafletContext)
  if (!made.ok) throw new Error('The sheet does not fit')
  const { pages } = await readPdf(made.value.bytes.colour)
  expect(pages.flatMap(({ spoken }) => spoken.map(({ text }) => text)).join(' ')).not.toContain('of 2')
})

const oneSided = { ...partnershipSheet, blocks: [paragraph('A few words.')] }

test('a sheet that is all on one side is printed on one: else the next copy would be on its back', async () => {
  const made = leafletFiles(oneSided, a4, leafletContext)
  if (!made.ok) throw new Error('The sheet does not fit')
  expect((await asked(made.value.bytes.colour)).preferences).toMatchObject({ Duplex: 'Simplex' })
})

test('a sheet that is all on one side says nothing of sides', () => {
  const one = typesetLeaflet(oneSided, a4, leafletContext)
  if (!one.ok) throw new Error('The sheet does not fit')
  expect(one.value.pages.map(({ label }) => label)).toEqual([undefined])
  expect(placedLines(one.value)).not.toContain('side 1')
})
