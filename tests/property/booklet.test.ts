/** Whatever a sheet says, its booklet is well placed on every page, and read from page 1 to the last it says the words of its page. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../scripts/blocks/block.ts'
import { html } from '../../scripts/html/html.ts'
import { renderBlocks } from '../../scripts/html/render-blocks.ts'
import { renderInlines } from '../../scripts/html/render-inlines.ts'
import { pagesAsRead } from '../../scripts/leaflets/booklet/imposition.ts'
import { a5Booklet } from '../../scripts/leaflets/formats/booklet-format.ts'
import { typesetLeaflet } from '../../scripts/leaflets/leaflet.ts'
import { writePdf } from '../../scripts/pdf/write-pdf.ts'
import type { Sheet } from '../../scripts/sheets/sheet.ts'
import type { StructureElement, TypesetDocument } from '../../scripts/typeset/lines/page.ts'
import { runs } from '../support/chance.ts'
import { generatedSheet } from '../support/paper/generated-sheets.ts'
import { readPdf } from '../support/paper/read-pdf.ts'
import { canalsideSheet, erdf, leafletContext, text } from '../support/paper/seed-sheet.ts'
import { letters, taggedTexts } from '../support/paper/tagged-words.ts'
import { expectWellPlaced } from '../support/paper/well-placed.ts'
import { wordsOfMarkup } from '../support/sites/page-words.ts'

/** As long as several sheets, a paragraph over pages among them; of an area with meetings or for everybody; paid for by up to two. */
const anySheet: fc.Arbitrary<Sheet> = fc
  .record({
    sheets: fc.array(generatedSheet, { minLength: 1, maxLength: 4 }),
    longTitle: fc.boolean(),
    sentences: fc.integer({ min: 0, max: 25 }),
    funders: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ sheets, longTitle, sentences, funders }): Sheet => {
    const [first, ...more] = sheets
    if (!first) throw new Error('No sheet')
    const long: Block = {
      kind: 'paragraph',
      content: [text('Come along and bring a neighbour. '.repeat(sentences + 1))],
    }
    return {
      ...first,
      ...(longTitle && { title: sheets.map(({ title }) => title).join(' ') }),
      // One call to action a sheet.
      blocks: [...first.blocks, long, ...more.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind !== 'call'))],
      meetings: first.edition.kind === 'area' ? canalsideSheet.meetings : [],
      funding: [erdf, { ...erdf, id: 'esf', fund: 'European Social Fund' }].slice(0, funders),
    }
  })

function booklet(sheet: Sheet): TypesetDocument {
  const made = typesetLeaflet(sheet, a5Booklet, leafletContext)
  if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
  return made.value
}

/** An area's next meetings stand where there is room, between any two blocks. */
const isMeetings = (element: StructureElement, document: TypesetDocument): boolean =>
  element.role === 'Table' && taggedTexts({ ...document, structure: [element] })[0] === 'Next meetings'

test('every booklet is well placed, in fours, and says the words of its page in their order', async () => {
  await fc.assert(
    fc.asyncProperty(anySheet, async (sheet) => {
      const document = booklet(sheet)
      const pages = pagesAsRead(document.pages, a5Booklet)
      expect(pages.length % 4).toBe(0)
      expect(pages[1]?.items.length).toBeGreaterThan(0)
      expectWellPlaced(pages, a5Booklet)

      const structure = document.structure.filter((element) => !isMeetings(element, document))
      const said = letters(taggedTexts({ ...document, structure }))
      const parts = [
        html`<h1>${sheet.title}</h1>`,
        html`<p>${renderInlines(sheet.lead)}</p>`,
        renderBlocks(sheet.blocks),
      ]
      for (const part of parts) expect(said).toContain(letters(wordsOfMarkup(String(part))))

      // Page after page is the whole; and so is each side of the paper, its earlier page first.
      const onPage = pages.map((page) => letters(taggedTexts(document, [page])))
      expect(onPage.join('')).toBe(letters(taggedTexts(document)))
      const { faces } = leafletContext
      const { duplex } = a5Booklet
      const bytes = writePdf(document, { faces, created: sheet.updated, author: 'Example', inks: 'black', duplex })
      const inFile = (await readPdf(bytes)).pages.map(({ spoken }) =>
        letters(spoken.filter(({ role }) => role !== 'Lbl').map(({ text }) => text)),
      )
      expect(inFile).toEqual(inFile.map((_, side) => `${onPage[side] ?? ''}${onPage[pages.length - 1 - side] ?? ''}`))
    }),
    { numRuns: runs(10), endOnFailure: true },
  )
})
