/** What stands in two columns of the A4 leaflet, and what across them. */

import { expect, test } from 'vitest'
import type { Block, Inline } from '../../../scripts/blocks/block.ts'
import { a4 } from '../../../scripts/leaflets/formats/formats.ts'
import { mm } from '../../../scripts/leaflets/formats/millimetres.ts'
import { typesetLeaflet } from '../../../scripts/leaflets/leaflet.ts'
import { boxOf } from '../../../scripts/typeset/lines/placed-box.ts'
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
const tableOf = (rows: number): Block => ({
  kind: 'table',
  head: ['Word', 'What it means'].map(cell),
  rows: Array.from({ length: rows }, (_, row) => [`Group ${row + 1}`, meaning].map(cell)),
  rowHeaders: true,
})
const table = tableOf(5)

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

test('a long one goes across both beside other text too, unless it only fits in a column', () => {
  const beside = (...blocks: readonly Block[]) =>
    front(heading('Come along'), paragraph(meaning), heading('Long words'), tableOf(8), ...blocks)
  expect(beside().lines).toContain(meaning)
  const { lines, right } = beside(heading('Further on'), paragraph(`${meaning}. `.repeat(9)), { kind: 'overleaf' })
  expect(lines).not.toContain(meaning)
  expect(right).toContain('Further on')
})

test('the last row of a table does not stand alone overleaf', () => {
  const rows = Array.from({ length: 24 }, (_, at) => at + 1)
  const overleaf = rows.map((count) => {
    const made = typesetLeaflet(
      { ...partnershipSheet, blocks: [heading('Long words'), tableOf(count)] },
      a4,
      leafletContext,
    )
    const texts = (made.ok && made.value.pages[1]?.items.filter((item) => item.kind === 'text')) || []
    return texts.filter((item) => wordsOf(item).startsWith('Group ')).length
  })
  expect(overleaf).toContain(0)
  expect(overleaf).toContain(2)
  expect(overleaf).not.toContain(1)
})

test('the section in which the front is full goes overleaf whole, unless that leaves much of the front white', () => {
  const call = partnershipSheet.blocks.filter(({ kind }) => kind === 'call')
  const said = 'Come along on a Tuesday evening, sit where you like, and say what you would like to see done about it. '
  /** The lines of the left column overleaf. */
  const overleaf = (...paragraphs: readonly number[]): readonly string[] => {
    const sections = paragraphs.map((count, at) => [
      heading(`Part ${at + 1}`),
      ...Array.from({ length: count }, () => paragraph(said.repeat(2))),
    ])
    const made = typesetLeaflet({ ...partnershipSheet, blocks: [...sections.flat(), ...call] }, a4, leafletContext)
    if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
    const texts = made.value.pages[1]?.items.filter((item) => item.kind === 'text') ?? []
    const left = texts.filter(({ x, baseline }) => x < mm(100) && baseline > mm(22))
    return left.toSorted((a, b) => a.baseline - b.baseline).map((item) => wordsOf(item).trim())
  }
  expect(overleaf(2, 3, 2, 3)[0]).toBe('Part 3')
  expect(overleaf(1, 11)[0]).not.toContain('Part')
  // A heading and a few lines stay in one column, too.
  expect(overleaf(3, 3, 1)[5]).toBe('what you would like to see done about it.')
})

test('panels stand two by two; the last of an odd number has the whole width', () => {
  const panel = (words: string): Block => ({ kind: 'panel', heading: heading(words), blocks: [paragraph(meaning)] })
  const widths = (...blocks: readonly Block[]): readonly number[] => {
    const made = typesetLeaflet({ ...partnershipSheet, blocks }, a4, leafletContext)
    if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
    const grounds = made.value.pages.flatMap(({ items }) =>
      items.filter((item) => item.kind === 'path' && item.fill === 'tint'),
    )
    return grounds.map((ground) => Math.round(((boxOf(ground).right - boxOf(ground).left) * 25.4) / 72))
  }
  expect(widths(panel('One'))).toEqual([174])
  expect(widths(panel('One'), panel('Two'))).toEqual([84, 84])
  expect(widths(panel('One'), panel('Two'), panel('Three'))).toEqual([84, 84, 174])
})
