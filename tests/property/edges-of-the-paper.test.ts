/** Nothing prints within 10 mm of an edge, whatever a sheet says: but for the few things that the design puts there. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typesetNotes } from '../../scripts/leaflets/documents/notes.ts'
import { builtRows } from '../../scripts/leaflets/formats/format-table.ts'
import { a4 } from '../../scripts/leaflets/formats/formats.ts'
import { typesetLeaflet } from '../../scripts/leaflets/leaflet.ts'
import type { LeafletFormat } from '../../scripts/model/information-sheet.ts'
import type { Placed, TypesetDocument } from '../../scripts/typeset/lines/page.ts'
import { runs } from '../support/chance.ts'
import { generatedSheet } from '../support/paper/generated-sheets.ts'
import { type Area, nearTheEdge } from '../support/paper/near-the-edge.ts'
import { draftNotes, seedNotes } from '../support/paper/seed-notes.ts'
import { canalsideSheet, erdf, leafletContext, partnershipSheet } from '../support/paper/seed-sheet.ts'

/** What may lie nearer: the strips of the A3 poster, as far as the paper; the ticks of the booklet's fold, from 5 to 9 mm. */
const allowed: Readonly<Record<LeafletFormat, readonly Area[]>> = {
  a4: [],
  'a4-large-print': [],
  'a4-poster': [],
  'a3-poster': [{ left: 0, top: 357, right: 297, bottom: 420 }],
  'a5-booklet': [
    { left: 148, top: 5, right: 149, bottom: 9 },
    { left: 148, top: 201, right: 149, bottom: 205 },
  ],
}
/** The word beside the pages of a draft. */
const draftWord: Area = { left: 190, top: 50, right: 205, bottom: 110 }

function value<T>(made: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!made.ok) throw new Error('It does not fit')
  return made.value
}

test.each(builtRows)('$name', (format) => {
  for (const sheet of [partnershipSheet, canalsideSheet])
    expect(nearTheEdge(value(typesetLeaflet(sheet, format, leafletContext)), allowed[format.name])).toEqual([])
  let looked = 0
  fc.assert(
    fc.property(generatedSheet, fc.boolean(), (sheet, funded) => {
      const made = typesetLeaflet({ ...sheet, funding: funded ? [erdf] : [] }, format, leafletContext)
      if (!made.ok) return
      looked++
      expect(nearTheEdge(made.value, allowed[format.name])).toEqual([])
    }),
    { numRuns: runs(30), endOnFailure: true },
  )
  expect(looked).toBeGreaterThan(runs(5))
})

test('notes, and the word beside those that are a draft', () => {
  expect(nearTheEdge(value(typesetNotes(seedNotes, leafletContext)))).toEqual([])
  const draft = value(typesetNotes(draftNotes, leafletContext))
  expect(nearTheEdge(draft, [draftWord])).toEqual([])
  expect(nearTheEdge(draft)).not.toEqual([])
})

test('the strips of the A3 poster are what lies there', () => {
  const [a3] = builtRows.filter(({ name }) => name === 'a3-poster')
  if (a3 === undefined) throw new Error('No A3 poster')
  expect(nearTheEdge(value(typesetLeaflet(partnershipSheet, a3, leafletContext))).length).toBeGreaterThan(0)
})

const sheet = value(typesetLeaflet(partnershipSheet, a4, leafletContext))
const owner = { kind: 'artifact', type: 'layout' } as const
const [text] = sheet.pages.flatMap(({ items }) => items.filter((item) => item.kind === 'text'))
if (text === undefined) throw new Error('A leaflet without words')
const picture = {
  kind: 'image',
  source: 'images/x.png',
  width: 20,
  height: 20,
  bytes: new Uint8Array(),
  type: 'png',
  owner,
} as const
const onTheSide = (item: Placed): TypesetDocument => ({
  ...sheet,
  pages: sheet.pages.map((page) => ({ ...page, items: [...page.items, item] })),
})

test.each<readonly [string, Placed]>([
  ['a line of text too far left', { ...text, x: 20 }],
  ['one too far right', { ...text, x: 595 - 20 - text.width }],
  ['one whose tails hang too low', { ...text, baseline: 842 - 29 }],
  ['one turned upwards, too near the head', { ...text, x: 300, baseline: text.width + 20, turn: 'anticlockwise' }],
  ['a picture', { ...picture, x: 300, y: 20 }],
  [
    'a rule as wide as the paper',
    {
      kind: 'path',
      commands: [
        ['move', 0, 400],
        ['line', 595, 400],
      ],
      fill: 'rule',
      owner,
    },
  ],
  [
    'a frame whose line is too wide',
    {
      kind: 'path',
      commands: [
        ['move', 29, 100],
        ['line', 29, 200],
      ],
      stroke: { colour: 'ink', width: 3 },
      owner,
    },
  ],
])('%s is caught', (_, item) => expect(nearTheEdge(onTheSide(item)).length).toBe(sheet.pages.length))
