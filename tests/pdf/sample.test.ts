/** A document with one of everything, read back by another library: its text, its tags, its links, its fonts. */

import { beforeAll, describe, expect, test } from 'vitest'
import { plainObjects } from '../../scripts/conformance/plain-pdf.ts'
import { sampleDocument } from '../../scripts/conformance/sample-document.ts'
import { readFontFiles } from '../../scripts/font-files.ts'
import { type PdfOptions, writePdf } from '../../scripts/pdf/write-pdf.ts'
import { loadFaces } from '../../scripts/typeset/faces/face.ts'
import { type ReadPdf, readLinks, readPdf } from '../support/paper/read-pdf.ts'

const faces = loadFaces(readFontFiles())
const options: PdfOptions = {
  faces,
  created: Temporal.PlainDate.from('2026-11-01'),
  author: 'An example & its author',
  inks: 'colour',
  duplex: 'DuplexFlipLongEdge',
}
const bytes = writePdf(sampleDocument(faces), options)
let pdf: ReadPdf
beforeAll(async () => {
  pdf = await readPdf(bytes)
})

test('title, author and language are as given, marks of XML and all', () =>
  expect(pdf).toMatchObject({
    title: 'Łódź & “friends” <in> print',
    xmpTitle: 'Łódź & “friends” <in> print',
    author: 'An example & its author',
    language: 'en-GB',
  }))

test('text copies out in order, Welsh, Polish, Czech and a loose accent too', () => {
  expect(pdf.pages.map(({ text }) => text)).toEqual([
    'Example neighbourhood partnership Łódź & “friends” <in> print ' +
      'Call 01632 960123 or ask the PCSO in the café (Tŷ Ŵyn). Zażółć gęślą jaźń; příliš žluťoučký kůň; x\u0302. ' +
      'What is said • A bullet • Another, with a list in it 1. One 2. Two ' +
      'Who to call Name Telephone A. Example 01632 960001 A paragraph that begins on the front',
    'and ends on the back. Overleaf A quotation of its own. A section A note. Side 2 of 2',
  ])
})

test('every element is tagged, in reading order, and nothing else is', () => {
  expect(pdf.pages[0]?.tags).toEqual([
    'Document',
    '  H1 "Łódź & “friends” <in> print"',
    '  P "Call … or ask the … in the café (Tŷ Ŵyn)."',
    '    Link "01632 960123"',
    '    Span "PCSO"',
    '  P lang=pl "Zażółć gęślą jaźń; příliš žluťoučký kůň; x\u0302."',
    '  H2 "What is said"',
    '  L',
    '    LI',
    '      Lbl "•"',
    '      LBody',
    '        P "A bullet"',
    '    LI',
    '      Lbl "•"',
    '      LBody',
    '        P "Another, with a list in it"',
    '        L',
    '          LI',
    '            Lbl "1."',
    '            LBody',
    '              P "One"',
    '          LI',
    '            Lbl "2."',
    '            LBody',
    '              P "Two"',
    '  Table',
    '    Caption "Who to call"',
    '    THead',
    '      TR',
    '        TH scope=Column "Name"',
    '        TH scope=Column "Telephone"',
    '    TBody',
    '      TR',
    '        TH scope=Row "A. Example"',
    '        TD "01632 960001"',
    '  P "A paragraph that begins on the front"',
  ])
  expect(pdf.pages[1]?.tags).toEqual([
    'Document',
    '  P "and ends on the back."',
    '  H2 "Overleaf"',
    '  Figure alt="European Union flag"',
    '  BlockQuote',
    '    P "A quotation of its own."',
    '  Sect',
    '    H3 "A section"',
    '    Note "A note."',
  ])
})

test('a link leads somewhere and says what it is', async () => {
  const [links] = await readLinks(bytes)
  expect(links).toEqual([{ href: 'tel:+441632960123', description: 'Telephone 01632 960123' }])
})

test('bookmarks are nested as the headings are', () =>
  expect(pdf.bookmarks).toEqual(['1 Łódź & “friends” <in> print', '2 What is said', '2 Overleaf', '3 A section']))

describe('in the file itself', () => {
  const objects = [...plainObjects(bytes).values()]
  const having = (text: string): readonly string[] => objects.filter((body) => body.includes(text))

  test('every font is embedded, and only a subset of it', () => {
    const descriptors = having('/Type/FontDescriptor')
    expect(descriptors).toHaveLength(4)
    for (const descriptor of descriptors) {
      expect(descriptor).toMatch(/\/FontFile[23] /)
      expect(descriptor).toMatch(/\/FontName\/[A-Z]{6}\+AtkinsonHyperlegibleNext-/)
    }
  })

  test('every list says how it is numbered, every heading of a table what it heads', () => {
    expect(having('/S/L/').map((body) => /\/ListNumbering\/(\w+)/.exec(body)?.[1])).toEqual(['Disc', 'Decimal'])
    for (const header of having('/S/TH/')) expect(header).toMatch(/\/Scope\/(Row|Column)/)
  })

  test('an abbreviation carries what it stands for', () =>
    expect(having('/S/Span/')[0]).toContain('/E(Police Community Support Officer)'))

  test('there is one Document at the top', () => expect(having('/S/Document')).toHaveLength(1))
})

test('in black, no other ink is used and the tint is left out', () => {
  const printed = (inks: PdfOptions['inks']): string =>
    [...plainObjects(writePdf(sampleDocument(faces), { ...options, inks })).values()]
      .filter((body) => body.includes('BDC'))
      .join('\n')
  expect(printed('colour')).toMatch(/ rg /)
  expect(printed('black')).not.toMatch(/ (rg|RG|k|K) /)
  expect([...printed('black').matchAll(/(\S+) [gG] /g)].map(([, level]) => level)).not.toContain('0.55')
})

test('the same pages give the same bytes, in any time zone', () => {
  const zone = process.env.TZ
  try {
    for (const other of ['Pacific/Kiritimati', 'America/Adak']) {
      process.env.TZ = other
      expect(Buffer.compare(writePdf(sampleDocument(faces), options), bytes)).toBe(0)
    }
  } finally {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  }
})

test('content that belongs to no element is a fault of the layout', () => {
  const document = sampleDocument(faces)
  expect(() => writePdf({ ...document, structure: [] }, options)).toThrow('belongs to no element')
})
