/** Files for a print shop: boxes, marks and inks as another program finds them, tagged like the rest, claiming no more than is so. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import tokens from '../../layouts/styles/tokens.json' with { type: 'json' }
import { plainObjects } from '../../scripts/conformance/plain-pdf.ts'
import { placed } from '../../scripts/drawing/path.ts'
import { type AnyFormat, builtRows } from '../../scripts/leaflets/formats/format-table.ts'
import { a4 } from '../../scripts/leaflets/formats/formats.ts'
import { leafletFiles, typesetLeaflet } from '../../scripts/leaflets/leaflet.ts'
import { forPress } from '../../scripts/leaflets/press.ts'
import { writePdf } from '../../scripts/pdf/write-pdf.ts'
import type { Sheet } from '../../scripts/sheets/sheet.ts'
import type { Picture } from '../../scripts/typeset/blocks/setting.ts'
import { coloursSet } from '../support/paper/pdf-colours.ts'
import { readLinks, readPdf } from '../support/paper/read-pdf.ts'
import { canalsideSheet, leafletContext, paragraph, partnershipSheet } from '../support/paper/seed-sheet.ts'

const context = { ...leafletContext, press: true } as const

function files(sheet: Sheet, format: AnyFormat) {
  const made = leafletFiles(sheet, format, context)
  if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
  const { press, colour } = made.value.bytes
  if (press === undefined) throw new Error('No file for a press')
  return { press, colour }
}

const inPoints = (mm: number) => (mm * 72) / 25.4
/** Left, lower, right and upper edge, to a hundredth of a point. */
const box = (body: string, name: string) =>
  new RegExp(`/${name} ?\\[([\\d. ]+)\\]`).exec(body)?.[1]?.split(' ').map(Number) ?? []
const pagesOf = (pdf: Uint8Array) => [...plainObjects(pdf).values()].filter((body) => /\/Type ?\/Page(?!\w)/.test(body))

/** Per cent of each ink, as operators write it. */
const asSet = (cmyk: readonly number[]) => cmyk.map((percent) => percent / 100).join(' ')
const named = Object.values(tokens.colour.print).map(({ cmyk }) => asSet(cmyk))

test.each(builtRows)('$name: boxes, inks, words and tags', async (format) => {
  for (const sheet of [partnershipSheet, canalsideSheet]) {
    const { press, colour } = files(sheet, format)
    const { width, height } = 'imposition' in format ? format.imposition.sheet : format.page
    const pages = pagesOf(press)
    expect(pages.length).toBeGreaterThan(0)
    for (const page of pages) {
      const near = [10, 10, 10 + width, 10 + height].map(inPoints)
      expect(box(page, 'TrimBox')).toEqual(near.map((value) => expect.closeTo(value, 1)))
      const beyond = [7, 7, 13 + width, 13 + height].map(inPoints)
      expect(box(page, 'BleedBox')).toEqual(beyond.map((value) => expect.closeTo(value, 1)))
      const paper = [0, 0, 20 + width, 20 + height].map(inPoints)
      expect(box(page, 'MediaBox')).toEqual(paper.map((value) => expect.closeTo(value, 1)))
    }
    const set = coloursSet(press)
    expect(set.filter((colour) => !/ [kK]$/.test(colour))).toEqual([])
    const allowed = [...named, '0 0 0 0', '1 1 1 1']
    expect(set.map((colour) => colour.slice(0, -2)).filter((colour) => !allowed.includes(colour))).toEqual([])
    expect(set).toContain(`${asSet(tokens.colour.print['eu-blue'].cmyk)} k`)
    expect(set).toContain(`${asSet(tokens.colour.print['eu-yellow'].cmyk)} k`)

    const [read, usual] = [await readPdf(press), await readPdf(colour)]
    expect(read.pages.map(({ tags, text }) => ({ tags, text }))).toEqual(
      usual.pages.map(({ tags, text }) => ({ tags, text })),
    )
    expect(await readLinks(press)).toEqual(await readLinks(colour))
    expect(read.bookmarks).toEqual(usual.bookmarks)
  }
})

test('text is black alone; in the file for everybody the same look finds red, green and blue', () => {
  const { press, colour } = files(partnershipSheet, a4)
  expect(coloursSet(press)).toContain('0 0 0 1 k')
  expect(coloursSet(colour).some((set) => / rg$/.test(set))).toBe(true)
})

describe('claims', () => {
  const { press, colour } = files(partnershipSheet, a4)
  const said = (pdf: Uint8Array) => [...plainObjects(pdf).values()].join('\n')
  test.each(['pdfaid', 'pdfxid', 'GTS_', 'OutputIntent'])('no %s', (claim) => expect(said(press)).not.toContain(claim))
  test('what it is, to whoever opens it', () => {
    expect(said(press)).toContain('It makes no claim to be PDF/A or PDF/X')
    expect(said(press)).toMatch(/<dc:description>.*For a print shop: inks in CMYK, 3 mm of bleed, crop marks\./)
  })
  test('PDF/UA, like the rest', () => expect(said(press)).toContain('pdfuaid:part="1"'))
  test('the files for everybody claim PDF/A and have no marks', () => {
    expect(said(colour)).toContain('pdfaid:part="2"')
    expect(said(colour)).not.toContain('TrimBox')
  })
})

test('crop marks stand outside the bleed, and a line that reaches the edge goes on into it', () => {
  const [poster] = builtRows.filter(({ name }) => name === 'a3-poster')
  const made = poster && typesetLeaflet(partnershipSheet, poster, leafletContext)
  if (!made?.ok) throw new Error('It does not fit')
  const [page] = forPress(made.value).pages
  const paths = page?.items.flatMap((item) => (item.kind === 'path' ? [item] : [])) ?? []
  const endsOf = ({ commands, origin = { x: 0, y: 0, scale: 1 } }: (typeof paths)[number]) =>
    placed(commands, origin.x, origin.y, origin.scale).flatMap((command) =>
      command[0] === 'move' || command[0] === 'line' ? [command.slice(1).map(Number)] : [],
    )
  const mm = (points: number) => (points * 25.4) / 72
  const marks = paths.filter(({ stroke }) => stroke?.colour === 'all-plates').flatMap(endsOf)
  expect(marks.length).toBe(16)
  for (const [x = 0, y = 0] of marks.map((point) => point.map(mm)))
    expect(x < 7.01 || x > 309.99 || y < 7.01 || y > 432.99, `${x} ${y}`).toBe(true)
  const cuts = paths.filter(({ stroke }) => stroke?.dash).flatMap(endsOf)
  expect(Math.min(...cuts.map(([x = 0]) => mm(x)))).toBeCloseTo(7, 3)
  expect(Math.max(...cuts.map(([x = 0]) => mm(x)))).toBeCloseTo(10 + 297 + 3, 3)
  expect(Math.max(...cuts.map(([, y = 0]) => mm(y)))).toBeCloseTo(10 + 420 + 3, 3)
})

describe('pictures keep their own colours, and say what these mean', () => {
  const everything = join(import.meta.dirname, '../sites/everything/images')
  const raster = (name: string, type: 'png' | 'jpeg'): Picture => ({
    kind: 'raster',
    source: 'images/x.png',
    type,
    bytes: new Uint8Array(readFileSync(join(everything, name))),
  })
  const written = (picture: Picture, inks: 'colour' | 'press') => {
    const image = { kind: 'image', source: 'x', alternative: 'A picture', width: 100, height: 60 } as const
    const sheet = { ...partnershipSheet, blocks: [paragraph('A few words.'), image] }
    const made = typesetLeaflet(sheet, a4, { ...leafletContext, pictures: () => picture })
    if (!made.ok) throw new Error('It does not fit')
    const document = inks === 'press' ? forPress(made.value) : made.value
    const { faces } = leafletContext
    return writePdf(document, { faces, created: sheet.updated, author: 'Example', inks, duplex: 'Simplex' })
  }
  const dictionaries = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')

  test.each([
    ['quay.png', 'png'],
    ['lanterns.jpg', 'jpeg'],
  ] as const)('%s', (name, type) => {
    expect(dictionaries(written(raster(name, type), 'press'))).not.toContain('DeviceRGB')
    expect(dictionaries(written(raster(name, type), 'colour'))).toContain('DeviceRGB')
  })

  test('a drawing, but for its greys, which are black alone', () => {
    const shape = (x: number, red: number, green: number, blue: number) =>
      ({
        commands: [['move', x, 0], ['line', x + 9, 0], ['line', x, 9], ['close']],
        fill: { red, green, blue },
      }) as const
    const drawing: Picture = {
      kind: 'drawing',
      width: 30,
      height: 9,
      shapes: [shape(0, 200, 30, 30), shape(10, 51, 51, 51)],
    }
    expect(coloursSet(written(drawing, 'press'))).toEqual(expect.arrayContaining(['.784 .118 .118 sc', '0 0 0 0.8 k']))
    expect(dictionaries(written(drawing, 'press'))).not.toContain('DeviceRGB')
    expect(coloursSet(written(drawing, 'colour'))).toContain('.784 .118 .118 rg')
  })
})
