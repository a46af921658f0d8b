/** Posters of little text: the summary of their sheet and larger type take the place of white. */

import { expect, test } from 'vitest'
import type { Block } from '../../../scripts/blocks/block.ts'
import { a3Poster, a4Poster, type PosterFormat } from '../../../scripts/leaflets/formats/poster-formats.ts'
import { typesetLeaflet } from '../../../scripts/leaflets/leaflet.ts'
import type { Sheet } from '../../../scripts/sheets/sheet.ts'
import { wordsOf } from '../../support/paper/placed-lines.ts'
import { heading, leafletContext, paragraph, partnershipSheet } from '../../support/paper/seed-sheet.ts'

const call = partnershipSheet.blocks.filter(({ kind }) => kind === 'call')
const lead = [{ kind: 'text', text: 'Come and help.' }] as const
const said = (sheet: Partial<Sheet>, format: PosterFormat) => {
  const made = typesetLeaflet({ ...partnershipSheet, title: 'Clean-up day', lead, ...sheet }, format, leafletContext)
  if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
  return made.value.pages
    .flatMap(({ items }) => items.filter((item) => item.kind === 'text'))
    .map((item) => ({ words: wordsOf(item).trim(), larger: item.size / format.styles.body.size }))
}
const sizeOf = (words: string, texts: ReturnType<typeof said>) => texts.find((text) => text.words === words)?.larger

test.each([a3Poster, a4Poster])('$name: has the summary, and larger type', (format) => {
  expect(sizeOf('Come and help.', said({ blocks: call }, format))).toBeCloseTo(2, 1)
  const section = said({ blocks: [heading('Where'), paragraph('In the park.'), ...call] }, format)
  expect(sizeOf('Come and help.', section)).toBeGreaterThan(1.1)
  expect(sizeOf('In the park.', section)).toBe(sizeOf('Come and help.', section))
})

test('has no summary beside a paragraph of its own, or where the sheet names what it carries', () => {
  const opened = said({ blocks: [paragraph('In the park.'), heading('When'), ...call] }, a3Poster)
  const named = said({ blocks: [heading('Where'), ...call], poster: ['where'] }, a3Poster)
  for (const texts of [opened, named]) expect(sizeOf('Come and help.', texts)).toBeUndefined()
  expect(sizeOf('In the park.', opened)).toBeGreaterThan(1.1)
})

test('keeps its type beside a table, and grows no further than its longest word allows', () => {
  const cells = ['When', 'Where'].map((words) => [{ kind: 'text', text: words }] as const)
  const table: Block = { kind: 'table', head: cells, rows: [cells], rowHeaders: true }
  expect(sizeOf('Come and help.', said({ blocks: [heading('Where'), table, ...call] }, a3Poster))).toBe(1)
  const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwll'
  expect(sizeOf(long, said({ blocks: [heading('Where'), paragraph(long), ...call] }, a3Poster))).toBeCloseTo(1.2, 1)
})

test('keeps the design’s type where it has text enough', () => {
  expect(sizeOf('Who should attend?', said({}, a3Poster))).toBe(a3Poster.styles.h2.size / a3Poster.styles.body.size)
})
