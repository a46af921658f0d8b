/** Whatever a sheet says, its large print is 18 point, inside its margins, and says the words of its page in their order. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { html } from '../../scripts/html/html.ts'
import { renderBlocks } from '../../scripts/html/render-blocks.ts'
import { renderInlines } from '../../scripts/html/render-inlines.ts'
import { a4LargePrint } from '../../scripts/leaflets/formats/formats.ts'
import { typesetLeaflet } from '../../scripts/leaflets/leaflet.ts'
import { writePdf } from '../../scripts/pdf/write-pdf.ts'
import type { Sheet } from '../../scripts/sheets/sheet.ts'
import type { TypesetDocument } from '../../scripts/typeset/lines/page.ts'
import { runs } from '../support/chance.ts'
import { generatedSheet } from '../support/paper/generated-sheets.ts'
import { wordsOf } from '../support/paper/placed-lines.ts'
import { readPdf } from '../support/paper/read-pdf.ts'
import {
  canalsideSheet,
  heading,
  leafletContext,
  list,
  paragraph,
  partnershipSheet,
  text,
} from '../support/paper/seed-sheet.ts'
import { letters, taggedTexts } from '../support/paper/tagged-words.ts'
import { expectWellPlaced } from '../support/paper/well-placed.ts'
import { wordsOfMarkup } from '../support/sites/page-words.ts'

function largePrint(sheet: Sheet): TypesetDocument {
  const made = typesetLeaflet(sheet, a4LargePrint, leafletContext)
  if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
  return made.value
}

const markup = ({ title, lead, blocks }: Sheet) =>
  String(html`<h1>${title}</h1><p>${renderInlines(lead)}</p>${renderBlocks(blocks)}`)

test('every sheet has a large print that is well placed and says the words of its page', async () => {
  await fc.assert(
    fc.asyncProperty(generatedSheet, async (sheet) => {
      const document = largePrint(sheet)
      expectWellPlaced(document.pages, a4LargePrint)
      expect(letters(taggedTexts(document))).toContain(letters(wordsOfMarkup(markup(sheet))))
      const { faces } = leafletContext
      const bytes = writePdf(document, {
        faces,
        created: sheet.updated,
        author: 'Example',
        inks: 'black',
        duplex: 'DuplexFlipLongEdge',
      })
      const { pages } = await readPdf(bytes)
      expect(
        pages.map(({ spoken }) => letters(spoken.filter(({ role }) => role !== 'Lbl').map(({ text }) => text))),
      ).toEqual(document.pages.map((page) => letters(taggedTexts(document, [page]))))
    }),
    { numRuns: runs(20), endOnFailure: true },
  )
})

test('large print goes on over as many pages as the text takes', () => {
  const items = Array.from({ length: 120 }, (_, index) => `Entry ${index + 1} of a list that goes on`)
  const document = largePrint({ ...partnershipSheet, blocks: [heading('All of it'), list(...items)] })
  expect(document.pages.length).toBeGreaterThan(5)
  expectWellPlaced(document.pages, a4LargePrint)
})

const linesOf = (document: TypesetDocument, page: number) =>
  (document.pages[page]?.items ?? []).flatMap((item) => (item.kind === 'text' ? [wordsOf(item).trimEnd()] : []))

test('a diagram that is taller than a page is broken between two steps, and the arrow says where it goes on', () => {
  const steps = Array.from({ length: 12 }, (_, index) => ({
    label: `Step ${index + 1}`,
    text: 'what is done then, in a dozen words or so, by whoever has the time',
  }))
  const arrows = [...steps.slice(1).map((_, from) => ({ from, to: from + 1 })), { from: 11, to: 0 }]
  const diagram = {
    kind: 'diagram',
    id: 'long',
    title: 'How it goes',
    description: 'Twelve steps.',
    steps,
    arrows,
    reconstructed: true,
  } as const
  const document = largePrint({ ...partnershipSheet, blocks: [heading('All of it'), diagram] })
  expectWellPlaced(document.pages, a4LargePrint)
  expect(letters(taggedTexts(document))).toContain(letters(wordsOfMarkup(String(renderBlocks([diagram])))))
  const turns = document.pages.flatMap((_, page) =>
    linesOf(document, page).filter((line) => /on the next page$/.test(line)),
  )
  expect(turns).toEqual(['on to 8, on the next page'])
})

describe('a diagram that has to be broken begins where the text ends, unless it is broken once more for that', () => {
  const begun = (length: number): TypesetDocument => {
    const steps = Array.from({ length }, (_, index) => ({
      label: `Step ${index + 1}`,
      text: 'in a few words, or in a few more than that, so that it takes two lines',
    }))
    const arrows = steps.slice(1).map((_, from) => ({ from, to: from + 1 }))
    const texts = { id: 'long', title: 'How', description: 'Many steps.' }
    const diagram = { kind: 'diagram', ...texts, steps, arrows, reconstructed: false } as const
    const lead = [text('How.')]
    const document = largePrint({ ...partnershipSheet, lead, funding: [], blocks: [heading('All of it'), diagram] })
    expectWellPlaced(document.pages, a4LargePrint)
    expect(linesOf(document, 0)).toContain('Step 1')
    return document
  }
  test('to the end', () => expect(linesOf(begun(10), 1)).toContain('Step 10'))
  test('or what is below it would have a side alone', () => expect(linesOf(begun(15), 2)).toContain('Step 15'))
})

test('each side says which it is, of how many, and of what', () => {
  const own = largePrint(partnershipSheet)
  const sides = own.pages.map((_, page) => linesOf(own, page).slice(-2))
  expect(sides).toEqual([
    ['Local Neighbourhood Partnerships', 'Page 1 of 4'],
    ...[2, 3, 4].map((side) => ['What is a CAG? Large print', `Page ${side} of 4`]),
  ])
  expect(linesOf(largePrint(canalsideSheet), 1).at(-2)).toBe('What is a CAG? Canalside, large print')
})

test('how to ask stands in a panel, or in lines where that saves a side', () => {
  const says = (document: TypesetDocument, words: string): boolean =>
    document.pages.some((_, page) => linesOf(document, page).some((line) => line.includes(words)))
  // Its four sides would be five.
  expect(says(largePrint(partnershipSheet), 'Your area’s officers')).toBe(false)
  expect(says(largePrint(partnershipSheet), 'lnp.example.org/sheets/what-is-a-cag')).toBe(true)
  expect(says(largePrint(canalsideSheet), 'Officers, dates')).toBe(true)
  // Its one side would be two, which is no sheet of paper more.
  const toBring = list(...Array.from({ length: 7 }, (_, index) => `Item ${index + 1}`))
  const short = largePrint({ ...partnershipSheet, blocks: [toBring] })
  expect([short.pages.length, says(short, 'Your area’s officers')]).toEqual([1, false])
})

test('what the A4 sheet says at its foot is said at the end: the dates, how to ask, the version', () => {
  const document = largePrint(canalsideSheet)
  const said = linesOf(document, document.pages.length - 1).join(' ')
  for (const words of [
    'Next meetings',
    'Tue 8 December, 6:30pm',
    '01632 960123',
    'lnp.example.org/',
    'Dates to 5 January 2027. Version of 1 November 2026',
  ])
    expect(said).toContain(words)
})

test('without a funder nobody is acknowledged, and the foot still says who publishes', () => {
  const said = linesOf(largePrint({ ...partnershipSheet, funding: [] }), 0)
  expect(said.join(' ')).not.toContain('European')
  expect(said).toContain('Local Neighbourhood Partnerships')
})

test('what is taller than a side is told with its section', () => {
  const posts = Array.from({ length: 40 }, (_, index) => `Post ${index + 1}`)
  const panel = { kind: 'panel', heading: heading('Who to expect', 9), blocks: [list(...posts)] } as const
  const made = typesetLeaflet(
    { ...partnershipSheet, blocks: [paragraph('Come along.'), panel] },
    a4LargePrint,
    leafletContext,
  )
  expect(made.ok ? [] : made.diagnostics).toMatchObject([
    {
      code: 'leaflet/does-not-fit',
      span: { line: 9 },
      message: expect.stringContaining('the section "Who to expect" runs over the printed large print leaflet'),
    },
  ])
})
