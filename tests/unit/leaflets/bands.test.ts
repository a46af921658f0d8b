/** What stands in two columns of the A4 leaflet, and what across them. */

import { expect, test } from 'vitest'
import type { Block, Inline } from '../../../scripts/blocks/block.ts'
import { a4 } from '../../../scripts/leaflets/formats/formats.ts'
import { mm } from '../../../scripts/leaflets/formats/millimetres.ts'
import { typesetLeaflet } from '../../../scripts/leaflets/leaflet.ts'
import { wordsOf } from '../../support/paper/placed-lines.ts'
import { heading, leafletContext, paragraph, partnershipSheet } from '../../support/paper/seed-sheet.ts'

/** The lines of the front's body, and those of them that begin in the right half of the paper. */
function front(...blocks: readonly Block[]) {
  const made = typesetLeaflet({ ...partnershipSheet, blocks }, a4, leafletContext)
  if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
  const texts = made.value.pages[0]?.items.filter((item) => item.kind === 'text') ?? []
  const body = texts.filter(({ baseline }) => baseline > mm(92) && baseline < mm(215))
  return {
    right: body.filter(({ x }) => x >= mm(105)).map((item) => wordsOf(item).trim()),
    lines: body.map((item) => wordsOf(item).trim()),
  }
}

const cell = (text: string): readonly Inline[] => [{ kind: 'text', text }]
const meaning = 'Neighbours and officers together, once a month in every ward'
const table: Block = {
  kind: 'table',
  head: ['Word', 'What it means'].map(cell),
  rows: Array.from({ length: 5 }, (_, row) => [`Group ${row + 1}`, meaning].map(cell)),
  rowHeaders: true,
}

test('a table that would stand in one column beside an empty one goes across both', () => {
  expect(front(heading('Long words'), table).lines).toContain(meaning)
})

test('beside other text it stands in a column', () => {
  const { lines, right } = front(
    heading('Long words'),
    table,
    heading('Come along'),
    paragraph(meaning),
    paragraph(meaning),
  )
  expect(lines).not.toContain(meaning)
  expect(right).toContain('Come along')
})
