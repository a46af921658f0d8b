/** Whatever notes say, as a document they are inside their margins, legible, and say the words of their page in order. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block, Inline, Prose } from '../../scripts/blocks/block.ts'
import { renderBlocks } from '../../scripts/html/render-blocks.ts'
import { notesFile, typesetNotes } from '../../scripts/leaflets/documents/notes.ts'
import type { NotesDocument } from '../../scripts/leaflets/documents/notes-document.ts'
import { notesA4 } from '../../scripts/leaflets/formats/formats.ts'
import { inMillimetres } from '../../scripts/leaflets/formats/millimetres.ts'
import type { TypesetDocument } from '../../scripts/typeset/lines/page.ts'
import { runs } from '../support/chance.ts'
import { generatedSheet } from '../support/paper/generated-sheets.ts'
import { wordsOf } from '../support/paper/placed-lines.ts'
import { readPdf } from '../support/paper/read-pdf.ts'
import { draftNotes, seedNotes } from '../support/paper/seed-notes.ts'
import { erdf, leafletContext, list, paragraph } from '../support/paper/seed-sheet.ts'
import { letters, taggedTexts } from '../support/paper/tagged-words.ts'
import { expectWellPlaced } from '../support/paper/well-placed.ts'
import { wordsOfMarkup } from '../support/sites/page-words.ts'

function typeset(notes: NotesDocument): TypesetDocument {
  const made = typesetNotes(notes, leafletContext)
  if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
  return made.value
}

const isProse = (block: Block): block is Prose<Inline> => !['diagram', 'panel', 'call', 'overleaf'].includes(block.kind)
const anyNotes = fc
  .record({
    sheet: generatedSheet,
    base: fc.constantFrom(seedNotes, draftNotes),
    again: fc.integer({ min: 1, max: 4 }),
  })
  .map(
    ({ sheet, base, again }): NotesDocument => ({
      ...base,
      title: sheet.title,
      body: Array.from({ length: again }, () => sheet.blocks.filter(isProse)).flat(),
    }),
  )

test('all notes are well placed, and say the words of their page in its order', async () => {
  await fc.assert(
    fc.asyncProperty(anyNotes, async (notes) => {
      const document = typeset(notes)
      expectWellPlaced(document.pages, notesA4)
      expect(letters(taggedTexts(document))).toContain(letters(wordsOfMarkup(String(renderBlocks(notes.body)))))
      const made = notesFile(notes, leafletContext)
      const { pages } = await readPdf(made.ok ? made.value.bytes : new Uint8Array())
      expect(
        pages.map(({ spoken }) => letters(spoken.filter(({ role }) => role !== 'Lbl').map(({ text }) => text))),
      ).toEqual(document.pages.map((page) => letters(taggedTexts(document, [page]))))
    }),
    { numRuns: runs(20), endOnFailure: true },
  )
})

test('all who came to a large meeting go on overleaf, in order', () => {
  const names = Array.from({ length: 400 }, (_, index) => `Person ${index}`).join(', ')
  const present = { term: 'Present', words: [{ kind: 'text', text: names } as const], names: true as const }
  const document = typeset({ ...seedNotes, facts: [present, ...seedNotes.facts] })
  expectWellPlaced(document.pages, notesA4)
  expect(letters(taggedTexts(document))).toContain(letters([names]))
})

const textOf = (document: TypesetDocument, page: number) =>
  (document.pages[page]?.items ?? []).map((item) => (item.kind === 'text' ? wordsOf(item) : '')).join('')

test('the funding strip stands on the last page alone, clear of the text, whatever is on that page', () => {
  for (let lines = 1; lines <= 60; lines++) {
    const body = [
      paragraph('What was said:'),
      list(...Array.from({ length: lines }, (_, index) => `Point ${index + 1}`)),
    ]
    const document = typeset({ ...seedNotes, body, funding: [erdf] })
    expectWellPlaced(document.pages, notesA4)
    const said = document.pages.map((_, page) => textOf(document, page).includes('European Regional'))
    expect(said).toEqual(document.pages.map((_, page) => page === document.pages.length - 1))
  }
})

test('where the strip alone needs a page more, the page before it is full but for the little that goes with it', () => {
  const notesOf = (lines: number, more: Partial<NotesDocument>): TypesetDocument => {
    const points = Array.from({ length: lines }, (_, index) => `Point ${index + 1}`)
    return typeset({ ...seedNotes, body: [list(...points)], ...more })
  }
  const onOnePage = [...Array(60).keys()].findLast((lines) => notesOf(lines, {}).pages.length === 1) ?? 0
  const funded = notesOf(onOnePage, { funding: [erdf] })
  expect(funded.pages.length).toBe(2)
  expect(textOf(funded, 0)).toContain(`Point ${onOnePage - 2}`)
})

test('the authors stand on one page with the last of what they wrote', () => {
  for (let lines = 20; lines <= 40; lines++) {
    const points = Array.from({ length: lines }, (_, index) => `Point ${index + 1}`)
    for (const funding of [[], [erdf]]) {
      const document = typeset({ ...seedNotes, body: [list(...points)], funding })
      const pages = document.pages.map((_, page) => textOf(document, page))
      expect(pages.findLast((words) => words.includes(seedNotes.authors ?? ''))).toContain(`Point ${lines}`)
    }
  }
})

test('an item too tall to stand above the strip leaves it a page of its own', () => {
  const long = 'They spoke of lamps and of bins, and of when each is seen to. '
  const funding = [1, 2, 3, 4, 5].map((number) => ({ ...erdf, id: `fund-${number}` }))
  for (let before = 20; before < 52; before += 2) {
    const body = [paragraph(long.repeat(before)), list(long.repeat(34))]
    expectWellPlaced(typeset({ ...seedNotes, funding, body }).pages, notesA4)
  }
})

test('notes that nobody paid for acknowledge nobody', () =>
  expect(taggedTexts(typeset(seedNotes)).join(' ')).not.toContain('European'))

test('every page of a draft says so, at its foot and in the margin; nothing lies behind the text', () => {
  const body = [list(...Array.from({ length: 70 }, (_, index) => `Point ${index + 1}`))]
  const document = typeset({ ...draftNotes, body })
  expect(document.pages.length).toBeGreaterThan(1)
  document.pages.forEach(({ items }, page) => {
    expect(textOf(document, page)).toContain('Draft. Canalside, 19 November 2026')
    const letterShapes = items.filter((item) => item.kind === 'path' && item.stroke?.width === 0.75)
    expect(letterShapes).toHaveLength('Draft'.length)
    const places = letterShapes.flatMap((item) =>
      item.kind === 'path' ? item.commands.flatMap(([, ...numbers]) => numbers.filter((_, at) => at % 2 === 0)) : [],
    )
    expect(inMillimetres(Math.min(...places))).toBeGreaterThan(190)
    expect(inMillimetres(Math.max(...places))).toBeLessThan(205.5)
  })
  expect(textOf(typeset(seedNotes), 0)).not.toContain('Draft')
})

test('a screen reader is told what each thing is', async () => {
  const made = notesFile(draftNotes, leafletContext)
  const { pages, title, bookmarks } = await readPdf(made.ok ? made.value.bytes : new Uint8Array())
  expect(title).toBe('Health & People CAG, Canalside, 19 November 2026')
  expect(bookmarks).toEqual(['1 Health & People CAG', '2 Discussion', '2 Next steps', '2 Actions'])
  expect(pages[0]?.tags).toEqual(
    expect.arrayContaining([
      '  H1 "Health & People CAG"',
      '      Lbl "Date"',
      '        TH scope=Column "Due"',
      '        TH scope=Row "Ask for a dropped kerb on Wharf Street"',
      '  Figure alt="European Union flag"',
    ]),
  )
})
