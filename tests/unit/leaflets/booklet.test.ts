/** The booklet: on how many pages it stands, what goes where, and what is told where it cannot be made. */

import { describe, expect, test } from 'vitest'
import type { Block } from '../../../scripts/blocks/block.ts'
import { pagesAsRead } from '../../../scripts/leaflets/booklet/imposition.ts'
import { a5Booklet } from '../../../scripts/leaflets/formats/booklet-format.ts'
import { leafletFiles, typesetLeaflet } from '../../../scripts/leaflets/leaflet.ts'
import type { Sheet } from '../../../scripts/sheets/sheet.ts'
import { wordsOf } from '../../support/paper/placed-lines.ts'
import { readLinks, readPdf } from '../../support/paper/read-pdf.ts'
import {
  canalsideSheet,
  erdf,
  heading,
  leafletContext,
  list,
  paragraph,
  partnershipSheet,
} from '../../support/paper/seed-sheet.ts'
import { taggedTexts } from '../../support/paper/tagged-words.ts'
import { linesOf, mm, textsOf, typesetBooklet } from '../../support/paper/typeset-booklet.ts'

const told = (sheet: Sheet) => {
  const made = typesetLeaflet(sheet, a5Booklet, leafletContext)
  return made.ok ? [] : made.diagnostics
}

const words = 'CAGs involve working with communities and all agencies in the public, private and community sector.'
const sections = (count: number): readonly Block[] =>
  Array.from({ length: count }, (_, index) => [
    heading(`Section ${index + 1}`),
    paragraph(words),
    paragraph(words),
  ]).flat()
/** What each page says, first line to last; nothing for a blank one. */
const said = (sheet: Sheet) => pagesAsRead(typesetBooklet(sheet).pages, a5Booklet).map(linesOf)

describe('as many pages as it takes, in fours', () => {
  test.each([
    [1, 4],
    [10, 4],
    [17, 8],
    [40, 12],
    [60, 16],
    [100, 24],
  ])('%i sections: %i pages', (count, expected) => {
    const pages = said({ ...partnershipSheet, blocks: sections(count) })
    expect(pages).toHaveLength(expected)
    const blank = pages.flatMap((lines, index) => (lines.length === 0 ? [index + 1] : []))
    expect(blank).not.toContain(2)
    // Blank ones stand together before the last, which says how to ask.
    expect(blank).toEqual(blank.map((_, index) => expected - blank.length + index))
    expect(pages.at(-1)?.at(-1)).toBe(`${expected}`)
    expect(pages.at(-1)?.join(' ')).toContain('Version of 1 November 2026')
  })

  test('inner pages say what they are from and their number; a blank one says nothing', () => {
    const pages = said({ ...partnershipSheet, blocks: sections(15) })
    expect(pages.map((lines) => lines.slice(-2))).toEqual([
      expect.anything(),
      ['What is a CAG?', '2'],
      ['What is a CAG?', '3'],
      ['What is a CAG?', '4'],
      ['What is a CAG?', '5'],
      [],
      [],
      [expect.stringContaining('Version of 1 November 2026'), '8'],
    ])
  })
})

test('the call to action is on the cover, and ends its paragraph inside', async () => {
  const made = leafletFiles(partnershipSheet, a5Booklet, leafletContext)
  if (!made.ok) throw new Error('Not made')
  const { pages } = await readPdf(made.value.bytes.colour)
  expect(pages[0]?.text).toContain('Call 01922 654703 for venue details and dates for your LNP area.')
  expect(pages[1]?.text).toContain('refreshments. Call 01922 654703 for venue details and dates for your LNP area.')
  const links = await readLinks(made.value.bytes.colour)
  const calls = links.map((onPage) => onPage.filter(({ href }) => href === 'tel:+441922654703').length)
  expect(calls).toEqual([2, 1]) // in the contact panel too
})

test('a call to action that follows no paragraph is one', () => {
  const blocks = [heading('Come along'), ...partnershipSheet.blocks.filter(({ kind }) => kind === 'call')]
  expect(said({ ...partnershipSheet, blocks })[1]?.join(' ')).toBe(
    'Come along Call 01922 654703 for venue details and dates for your LNP area. What is a CAG? 2',
  )
})

test('without a call the cover has no panel, and without a funder no emblem', () => {
  const blocks = partnershipSheet.blocks.filter(({ kind }) => kind !== 'call')
  const document = typesetBooklet({ ...partnershipSheet, blocks, funding: [] })
  expect(linesOf(pagesAsRead(document.pages, a5Booklet)[0]).join(' ')).not.toMatch(/Call|European/)
  expect(document.structure.filter(({ role }) => role === 'Figure')).toHaveLength(1) // the code
})

test('a paragraph that goes on over pages is read in their order, though page 4 is printed first', async () => {
  const count = 200
  const long = paragraph(Array.from({ length: count }, (_, index) => `Number ${index} of them all.`).join(' '))
  const sheet = { ...partnershipSheet, blocks: [heading('One'), long] }
  const document = typesetBooklet(sheet)
  const numbers = (said: string) => [...said.matchAll(/Number (\d+)/g)].map(([, number]) => Number(number))
  expect(numbers(taggedTexts(document).join(''))).toEqual(Array.from({ length: count }, (_, index) => index))
  const onPage = pagesAsRead(document.pages, a5Booklet).map(
    (page) => numbers(taggedTexts(document, [page]).join('')).length,
  )
  expect(onPage.map((some) => some > 0)).toEqual([false, true, true, true])
  // One element in the file, its parts on three pages and both sides.
  const made = leafletFiles(sheet, a5Booklet, leafletContext)
  if (!made.ok) throw new Error('Not made')
  const { pages } = await readPdf(made.value.bytes.colour)
  const inFile = pages.map(({ tags }) => tags.filter((tag) => tag.includes('Number')).length)
  expect(inFile).toEqual([1, 1])
})

test('a heading is found on the side of the paper where its page lies', () => {
  const { bookmarks } = typesetBooklet({ ...partnershipSheet, blocks: sections(17) })
  const half = 148.5
  expect(bookmarks.map(({ title, page, x = 0 }) => [title, page, mm(x)]).slice(0, 3)).toEqual([
    [partnershipSheet.title, 0, half],
    ['Section 1', 1, 0],
    ['Section 2', 1, 0],
  ])
  expect(bookmarks.map(({ title }) => title)).toEqual([
    partnershipSheet.title,
    ...Array.from({ length: 17 }, (_, index) => `Section ${index + 1}`),
  ])
})

describe('an area edition', () => {
  const pages = said(canalsideSheet)
  test('says whose it is on the cover and at the feet of its pages', () => {
    expect(pages[0]?.slice(0, 3)).toEqual([
      'Information sheet',
      'Local Neighbourhood Partnerships',
      'Example: Canalside',
    ])
    expect(pages[1]?.slice(-2)).toEqual(['What is a CAG? Canalside', '2'])
    expect(pages[3]?.join(' ')).toMatch(/Dates to 5 January 2027. Version of 1 November 2026, [A-Z2-9]{6}, an example/)
  })

  test('has its next meetings where there is room, so that no sheet of paper is added for them', () => {
    expect(pages).toHaveLength(4)
    expect(pages[2]).toEqual(expect.arrayContaining(['Next meetings', 'Tue 8 December, 6:30pm', 'Canalside Library']))
    const short = said({ ...canalsideSheet, blocks: sections(2) })
    expect(short[3]).toEqual(expect.arrayContaining(['Next meetings', 'Tue 5 January, 6pm']))
  })

  test('prints fewer of them rather than take one more sheet', () => {
    const pagesAndDates = (lines: number) => {
      const more = Array.from({ length: lines }, () => paragraph('One line more.'))
      const pages = said({ ...canalsideSheet, blocks: [...sections(11), ...more] })
      const dates = pages.flat().filter((line) => /^(Tue|Thu) \d/.test(line)).length
      return `${pages.length} pages, ${dates} dates`
    }
    expect([...new Set(Array.from({ length: 12 }, (_, lines) => pagesAndDates(lines)))]).toEqual([
      '4 pages, 3 dates',
      '4 pages, 2 dates',
      '4 pages, 1 dates',
      '8 pages, 3 dates',
    ])
  })
})

test.each([
  ['What is a CAG?', 26],
  ['What is a Community Action Group, and how do people who live nearby take part in it if they have little time?', 20],
])('a title of more than three lines is set smaller: %s', (title, size) =>
  expect(
    textsOf(pagesAsRead(typesetBooklet({ ...partnershipSheet, title }).pages, a5Booklet)[0]).find(
      ({ face }) => face === 'extra',
    )?.size,
  ).toBe(size),
)

test('a lead that the cover has no room for is set smaller, then begins page 2', () => {
  const lead = (sentences: number) => ({
    ...partnershipSheet,
    lead: paragraph(Array.from({ length: sentences }, () => words).join(' ')).content,
  })
  const sizeAndPage = (sentences: number) => {
    const pages = pagesAsRead(typesetBooklet(lead(sentences)).pages, a5Booklet)
    const page = pages.findIndex((each) => linesOf(each).some((line) => line.startsWith('CAGs involve working')))
    return [page + 1, textsOf(pages[page]).find((item) => wordsOf(item).startsWith('CAGs involve'))?.size]
  }
  expect([4, 6, 8].map(sizeAndPage)).toEqual([
    [1, 13],
    [1, 12],
    [2, 13],
  ])
})

test('long names of publisher and area stand under each other', () => {
  const name = 'The Neighbourhood Partnerships of Exampleton and the Villages round it'
  const context = { ...leafletContext, publisher: { name } }
  const document = typesetBooklet(canalsideSheet, context)
  const [label, publisher] = textsOf(pagesAsRead(document.pages, a5Booklet)[0])
  expect(label?.x).toBe(publisher?.x)
  expect(publisher?.baseline).toBeGreaterThan(label?.baseline ?? 0)
})

test('a logo takes the place of the name, and is smaller than the emblem', () => {
  const logo = { source: 'images/logo.svg', width: 300, height: 60, alternative: 'Example Partnerships' }
  const context = {
    ...leafletContext,
    publisher: { name: 'Example Partnerships', logo },
    pictures: () => ({ kind: 'drawing', width: 300, height: 60, shapes: [] }) as const,
  }
  const { structure } = typesetBooklet(partnershipSheet, context)
  const box = structure.find(({ alternative }) => alternative === 'Example Partnerships')?.box
  expect([mm(box?.width ?? 0), mm(box?.height ?? 0)].map(Math.round)).toEqual([31, 6])
  expect(mm((box?.x ?? 0) + (box?.width ?? 0))).toBeCloseTo(148.5 + 134)
})

test('several funders are named under each other beside one emblem', () => {
  const esf = { ...erdf, id: 'esf', fund: 'European Social Fund', statement: 'Supported by the European Union' }
  const cover = pagesAsRead(typesetBooklet({ ...partnershipSheet, funding: [erdf, esf] }).pages, a5Booklet)[0]
  expect(linesOf(cover).slice(-5)).toEqual([
    'Project Part-Financed',
    'by the European Union',
    'European Regional Development Fund',
    'Supported by the European Union',
    'European Social Fund',
  ])
})

test('a picture is no taller than half a page, and stays with its page', () => {
  const picture = { kind: 'drawing', width: 400, height: 600, shapes: [] } as const
  const image = { kind: 'image', source: 'images/plan.svg', alternative: 'The plan', width: 400, height: 600 } as const
  const blocks = [...sections(4), image, image]
  const { structure } = typesetBooklet({ ...partnershipSheet, blocks }, { ...leafletContext, pictures: () => picture })
  const boxes = structure.flatMap(({ alternative, box }) => (alternative === 'The plan' && box ? [box] : []))
  expect(boxes.map(({ page, x, height }) => [page, mm(x), mm(height)].map(Math.round))).toEqual([
    [1, 163, 90], // page 3, on the right
    [0, 14, 90], // page 4, on the left of the other side
  ])
})

test('the sentence that says whom to call is not said twice in a row', () => {
  const { blocks, contact } = partnershipSheet
  const call = blocks.find(({ kind }) => kind === 'call')
  if (call?.kind !== 'call') throw new Error('No call')
  const sentence = {
    kind: 'paragraph',
    content: [{ kind: 'text', text: 'Call ' }, call.phone, { kind: 'text', text: ' ' }, ...call.purpose],
  } as const
  const { pages } = typesetBooklet({ ...partnershipSheet, blocks: [heading('Dates', 9), sentence, call] })
  const said = pages
    .slice(1)
    .flatMap((page) => linesOf(page))
    .join(' ')
  expect(said.split(contact.phone.text)).toHaveLength(2)
})

describe('told', () => {
  test('what is taller than a page, with its section', () => {
    const posts = Array.from({ length: 40 }, (_, index) => `Post ${index + 1}`)
    const panel = { kind: 'panel', heading: heading('Who to expect', 9), blocks: [list(...posts)] } as const
    expect(told({ ...partnershipSheet, blocks: [paragraph('Come along.'), panel] })).toMatchObject([
      {
        code: 'leaflet/does-not-fit',
        span: { line: 9 },
        message: expect.stringContaining('the section "Who to expect" runs over the printed A5 booklet by'),
      },
    ])
  })

  test('a title that leaves the cover no room', () => {
    expect(told({ ...partnershipSheet, title: words.repeat(5) })).toMatchObject([
      {
        code: 'leaflet/does-not-fit',
        message: expect.stringContaining('runs over the cover of the printed A5 booklet by'),
        hint: expect.stringContaining('shorten the title'),
      },
    ])
  })
})
