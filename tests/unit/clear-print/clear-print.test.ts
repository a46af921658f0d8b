/** The rules of clear print, each with a fault that is planted in a page and caught; and every format keeps all of them. */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { contrastRatio } from '../../../scripts/clear-print/contrast.ts'
import { breachesOf, clearPrintRules } from '../../../scripts/clear-print/rules.ts'
import { rectangle } from '../../../scripts/drawing/path.ts'
import { typesetNotes } from '../../../scripts/leaflets/documents/notes.ts'
import { rowOf } from '../../../scripts/leaflets/formats/format-table.ts'
import { notesA4 } from '../../../scripts/leaflets/formats/formats.ts'
import { typesetLeaflet } from '../../../scripts/leaflets/leaflet.ts'
import { Face } from '../../../scripts/typeset/faces/face.ts'
import type { Ink, Placed, TypesetDocument } from '../../../scripts/typeset/lines/page.ts'
import { draftNotes, seedNotes } from '../../support/paper/seed-notes.ts'
import { canalsideSheet, leafletContext, partnershipSheet } from '../../support/paper/seed-sheet.ts'

const { faces } = leafletContext
const owner = { kind: 'artifact', type: 'layout' } as const

interface Planted {
  readonly words?: string
  readonly size?: number
  readonly baseline?: number
  readonly colour?: Ink
  readonly face?: Face
  readonly weight?: 'regular' | 'bold'
}

function line({
  words = 'Come along',
  size = 12,
  baseline = 100,
  colour = 'ink',
  weight = 'regular',
  face,
}: Planted): Placed {
  const shaped = (face ?? faces[weight]).shape(words)
  const width = (shaped.reduce((sum, { advance }) => sum + advance, 0) * size) / 1000
  return { kind: 'text', x: 50, baseline, face: weight, size, colour, words: shaped, width, owner }
}

const document = (...items: readonly Placed[]): TypesetDocument => ({
  title: 'Planted',
  language: 'en-GB',
  pages: [{ width: 595, height: 842, items }],
  structure: [],
  bookmarks: [],
})

const panel: Placed = { kind: 'path', commands: rectangle(40, 80, 200, 40), fill: 'tint', owner }
const flag: Placed = { kind: 'path', commands: rectangle(40, 80, 200, 40), fill: 'eu-blue', owner }
const picture: Placed = {
  kind: 'image',
  source: 'images/x.png',
  x: 40,
  y: 80,
  width: 200,
  height: 40,
  bytes: new Uint8Array(),
  type: 'png',
  owner,
}
const italics = new Face(
  'regular',
  readFileSync(
    fileURLToPath(
      import.meta.resolve(
        '@expo-google-fonts/atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf',
      ),
    ),
  ),
)
const seventy = 'a street and another street and the next street and the last street on'

describe('planted', () => {
  test.each<[string, readonly Placed[], string]>([
    ['a footnote of 11 pt', [line({ size: 11 })], 'least size: page 1, "Come along" is 11 pt, and 12 is the least.'],
    [
      'lines of text set solid',
      [line({}), line({ baseline: 115 })],
      'leading: page 1, "Come along" is 1.25 of its size below the line above.',
    ],
    [
      'bold lines that touch',
      [line({ weight: 'bold' }), line({ weight: 'bold', baseline: 112 })],
      'leading: page 1, "Come along" is 1.00 of its size below the line above.',
    ],
    [
      'a line of 71 characters',
      [line({ words: `${seventy}e` })],
      'line length: page 1, "a street and another street and the next street a…" has 71 characters, and 70 are the most.',
    ],
    [
      'italics',
      [line({ face: italics })],
      'upright: page 1, "Come along" is set in AtkinsonHyperlegibleNext-Italic, which slants.',
    ],
    [
      'a heading in capitals',
      [line({ words: 'PLEASE COME ALONG' })],
      'capitals: page 1, "PLEASE COME ALONG" is in capitals.',
    ],
    [
      'grey words',
      [line({ colour: 'rule' })],
      'contrast: page 1, "Come along" is rule on paper, which the design does not have.',
    ],
    [
      'words over the flag',
      [flag, line({})],
      'contrast: page 1, "Come along" is ink on eu-blue, which the design does not have.',
    ],
    ['words over a picture', [picture, line({})], 'contrast: page 1, "Come along" stands over a picture.'],
  ])('%s', (_, items, breach) => expect(breachesOf(document(...items), { leastSize: 12 })).toEqual([breach]))

  test('in large print 12 pt is too small', () =>
    expect(breachesOf(document(line({})), { leastSize: 18 })).toHaveLength(1))

  test('every rule has a fault', () =>
    expect(clearPrintRules.map(({ name }) => name)).toEqual([
      'least size',
      'leading',
      'line length',
      'upright',
      'capitals',
      'contrast',
    ]))
})

describe('not taken for a fault', () => {
  test.each<[string, readonly Placed[]]>([
    ['a line of 70 characters', [line({ words: seventy })]],
    ['abbreviations', [line({ words: 'Ask the LNP or the NPO, and HM CAGs' })]],
    ['text at 1.3', [line({}), line({ baseline: 115.6 })]],
    ['words on a panel', [panel, line({}), line({ baseline: 117, colour: 'bottle', weight: 'bold' })]],
    ['a picture painted later, or elsewhere', [line({}), picture, line({ baseline: 200 })]],
  ])('%s', (_, items) => expect(breachesOf(document(...items), { leastSize: 12 })).toEqual([]))
})

test.each([
  ['black on white', { red: 0, green: 0, blue: 0 }, 21],
  ['bottle on white', { red: 0x0f, green: 0x4a, blue: 0x3a }, 10.19],
  ['brick on white', { red: 0x98, green: 0x35, blue: 0x1a }, 7.34],
  ['#767676 on white', { red: 0x76, green: 0x76, blue: 0x76 }, 4.54],
])('%s is a contrast of %s', (_, ink, ratio) =>
  expect(contrastRatio(ink, { red: 255, green: 255, blue: 255 })).toBeCloseTo(ratio, 2),
)

describe('kept by every format', () => {
  const names = ['a4', 'a4-large-print', 'a5-booklet', 'a3-poster', 'a4-poster'] as const
  const rows = names.flatMap((name) => rowOf(name) ?? [])
  const leaflets = rows.flatMap((row) =>
    [partnershipSheet, canalsideSheet].map((sheet) => [`${row.name}, ${sheet.edition.kind}`, row, sheet] as const),
  )
  test.each(leaflets)('%s', (_, row, sheet) => {
    const made = typesetLeaflet(sheet, row, leafletContext)
    if (!made.ok) throw new Error(made.diagnostics[0]?.message)
    expect(breachesOf(made.value, row)).toEqual([])
  })
  test.each([
    ['notes', seedNotes],
    ['notes that are a draft', draftNotes],
  ])('%s', (_, notes) => {
    const made = typesetNotes(notes, leafletContext)
    if (!made.ok) throw new Error(made.diagnostics[0]?.message)
    expect(breachesOf(made.value, notesA4)).toEqual([])
  })
})

test('lines of the two pages of a sheet are two, though they stand a hair above each other', () => {
  const words = 'Anyone who lives here may come along'
  const right = { ...line({ words, baseline: 100 }), x: 400 }
  expect(breachesOf(document(right, line({ words, baseline: 100.06 })), { leastSize: 12 })).toEqual([])
})
