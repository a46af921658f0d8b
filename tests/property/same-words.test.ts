/** What a resident reads on the screen and on paper cannot drift: the same words in the same order. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../scripts/blocks/block.ts'
import { firstUseFinder } from '../../scripts/blocks/first-uses.ts'
import { wordsOfBlocks } from '../../scripts/blocks/words.ts'
import { stepWords } from '../../scripts/diagrams/arrows.ts'
import { readFontFiles } from '../../scripts/font-files.ts'
import { html } from '../../scripts/html/html.ts'
import { renderBlocks } from '../../scripts/html/render-blocks.ts'
import { renderInlines } from '../../scripts/html/render-inlines.ts'
import { a4 } from '../../scripts/leaflets/formats/formats.ts'
import { typesetLeaflet } from '../../scripts/leaflets/leaflet.ts'
import { writePdf } from '../../scripts/pdf/write-pdf.ts'
import type { Sheet } from '../../scripts/sheets/sheet.ts'
import { loadFaces } from '../../scripts/typeset/faces/face.ts'
import { runs } from '../support/chance.ts'
import { generatedSheet } from '../support/paper/generated-sheets.ts'
import { readPdf } from '../support/paper/read-pdf.ts'
import { letters, taggedTexts } from '../support/paper/tagged-words.ts'
import { words, wordsOfMarkup } from '../support/sites/page-words.ts'

const faces = loadFaces(readFontFiles())
const context = {
  faces,
  siteUrl: 'https://lnp.example.org/',
  publisher: { name: 'Local Neighbourhood Partnerships' },
  pictures: () => undefined,
  firstUses: firstUseFinder(new Map([['CAG', 'Community Action Group']])),
  sources: new Map(),
  write: writePdf,
}

/** With what a diagram says of its arrows and of itself. */
const expected = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'diagram') return wordsOfBlocks([block]).flatMap(words)
    const steps = block.steps.flatMap(({ label, text }, step) => [label, text ?? '', ...stepWords(block, step)])
    return [block.title, ...steps, block.reconstructed ? 'Reconstructed from the text.' : ''].flatMap(words)
  })

/** The blocks of each side; what stands overleaf is the second. */
function sides({ blocks }: Sheet): readonly (readonly Block[])[] {
  const turn = blocks.findIndex(({ kind }) => kind === 'overleaf')
  return turn === -1 ? [blocks] : [blocks.slice(0, turn), blocks.slice(turn + 1)]
}

const pageOf = ({ title, lead, blocks }: Pick<Sheet, 'title' | 'lead' | 'blocks'>) =>
  String(html`<h1>${title}</h1><p>${renderInlines(lead)}</p>${renderBlocks(blocks)}`)

test('a page shows every word of its blocks once, in order', () => {
  fc.assert(
    fc.property(generatedSheet, ({ blocks }) => {
      expect(wordsOfMarkup(String(renderBlocks(blocks)))).toEqual(expected(blocks))
    }),
    { numRuns: runs(200) },
  )
})

test('a leaflet says the words of its page, in the same order, in its tags and in the written file', async () => {
  let typesetSheets = 0
  await fc.assert(
    fc.asyncProperty(generatedSheet, async (sheet) => {
      const typeset = typesetLeaflet(sheet, a4, context)
      if (!typeset.ok) return // too long for two sides: told, and nothing is written
      typesetSheets++
      const [front = [], ...back] = sides(sheet)
      const onPage = [
        letters(wordsOfMarkup(pageOf({ ...sheet, blocks: front }))),
        ...back.map((blocks) => letters(wordsOfMarkup(String(renderBlocks(blocks))))),
      ]
      const inTags = letters(taggedTexts(typeset.value))
      for (const side of onPage) expect(inTags).toContain(side)
      const bytes = writePdf(typeset.value, {
        faces,
        created: sheet.updated,
        author: 'Example',
        inks: 'colour',
        duplex: 'DuplexFlipLongEdge',
      })
      expect(await textInTags(bytes)).toEqual(
        typeset.value.pages.map((page) => letters(taggedTexts(typeset.value, [page]))),
      )
    }),
    { numRuns: runs(20), endOnFailure: true },
  )
  expect(typesetSheets).toBeGreaterThan(runs(10))
})

/** Page by page, as pdf.js reads along the tags; labels of list items left out. */
async function textInTags(bytes: Uint8Array): Promise<readonly string[]> {
  const { pages } = await readPdf(bytes)
  return pages.map(({ spoken }) => letters(spoken.filter(({ role }) => role !== 'Lbl').map(({ text }) => text)))
}
