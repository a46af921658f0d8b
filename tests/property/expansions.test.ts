/** What an abbreviation stands for is said where it is used first, whatever the sheet: on the page and on paper alike. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstUseFinder } from '../../scripts/blocks/first-uses.ts'
import { plainObjects } from '../../scripts/conformance/plain-pdf.ts'
import { firstUseMarker } from '../../scripts/html/first-uses.ts'
import { html } from '../../scripts/html/html.ts'
import { renderBlocks } from '../../scripts/html/render-blocks.ts'
import { renderInlines } from '../../scripts/html/render-inlines.ts'
import { builtRows } from '../../scripts/leaflets/formats/format-table.ts'
import { typesetLeaflet } from '../../scripts/leaflets/leaflet.ts'
import { writePdf } from '../../scripts/pdf/write-pdf.ts'
import type { Sheet } from '../../scripts/sheets/sheet.ts'
import { elementsIn } from '../../scripts/typeset/lines/elements-in.ts'
import { runs } from '../support/chance.ts'
import { generatedSheet } from '../support/paper/generated-sheets.ts'
import { readPdf } from '../support/paper/read-pdf.ts'
import { leafletContext } from '../support/paper/seed-sheet.ts'
import { taggedTexts } from '../support/paper/tagged-words.ts'

const meanings = new Map([
  ['CAG', 'Community Action Group'],
  ['LNP', 'Local Neighbourhood Partnership'],
  ['A&E', 'Accident & Emergency'],
])
const context = { ...leafletContext, firstUses: firstUseFinder(meanings) }
const markPage = firstUseMarker(meanings)

/** `CAG = Community Action Group`, in the order of the page. */
function onPage({ title, lead, blocks }: Sheet): readonly string[] {
  const [page] = markPage(html`<h1>${title}</h1><p>${renderInlines(lead)}</p>${renderBlocks(blocks)}`, html``)
  const plain = (text = ''): string => text.replaceAll('&amp;', '&')
  return [...String(page).matchAll(/<abbr title="([^"]*)">([^<]*)<\/abbr>/g)].map(
    ([, meaning, short]) => `${plain(short)} = ${plain(meaning)}`,
  )
}

const [a4, largePrint] = ['a4', 'a4-large-print'].map((name) => builtRows.find((row) => row.name === name))
if (!a4 || !largePrint) throw new Error('No such formats')

test.each([
  ['A4', a4],
  ['large print', largePrint],
])('the same abbreviations, in the same order, as on the page: %s', (_, format) => {
  let explained = 0
  fc.assert(
    fc.property(generatedSheet, (sheet) => {
      const made = typesetLeaflet(sheet, format, context)
      if (!made.ok) return
      const { structure, pages } = made.value
      const onPaper = Array.from(elementsIn(structure))
        .filter(({ expansion }) => expansion !== undefined)
        .map((span) => {
          const [short] = taggedTexts({ ...made.value, structure: [span] }, pages)
          return `${short} = ${span.expansion}`
        })
      expect(onPaper).toEqual(onPage(sheet))
      explained += onPaper.length
    }),
    { numRuns: runs(30) },
  )
  expect(explained).toBeGreaterThan(30)
})

test('an abbreviation is explained at its first use in the written file, too', async () => {
  await fc.assert(
    fc.asyncProperty(generatedSheet, async (sheet) => {
      const made = typesetLeaflet(sheet, a4, context)
      if (!made.ok) return
      const { faces } = leafletContext
      const bytes = writePdf(made.value, {
        faces,
        created: sheet.updated,
        author: 'X',
        inks: 'black',
        duplex: 'Simplex',
      })
      const wanted = onPage(sheet).map((entry) => entry.split(' = '))
      const said = [...plainObjects(bytes).values()].flatMap((body) => /\/E\(([^)]*)\)/.exec(body)?.[1] ?? [])
      expect(said.toSorted()).toEqual(wanted.map(([, meaning = '']) => meaning).toSorted())
      const { pages } = await readPdf(bytes)
      const spoken = pages.flatMap((page) => page.spoken).filter(({ role }) => role === 'Span')
      expect(spoken.map(({ text }) => text.trim())).toEqual(wanted.map(([short]) => short))
    }),
    { numRuns: runs(10) },
  )
})
