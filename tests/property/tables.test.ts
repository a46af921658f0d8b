/**
 * Whatever a table says and however narrow its measure: no word of it is cut and no number parted, and it is read
 * head first, then row by row.
 */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Inline, Table } from '../../scripts/blocks/block.ts'
import { blockSetting } from '../../scripts/leaflets/formats/block-setting.ts'
import { a5Booklet } from '../../scripts/leaflets/formats/booklet-format.ts'
import { a4, a4LargePrint } from '../../scripts/leaflets/formats/formats.ts'
import { setTable } from '../../scripts/typeset/blocks/set-table.ts'
import type { Owner, StructureElement } from '../../scripts/typeset/lines/page.ts'
import { runs } from '../support/chance.ts'
import { wordsOf } from '../support/paper/placed-lines.ts'
import { leafletContext, text } from '../support/paper/seed-sheet.ts'
import { textExtents } from '../support/paper/text-extents.ts'

/** Points: a twentieth of a millimetre may hang over a line's end. */
const tolerance = 0.2

const formats = { a4, 'a4-large-print': a4LargePrint, 'a5-booklet': a5Booklet }
const vocabulary = 'a of Ward bins litter neighbourhood Environmental refurbishment Wednesday 1,200 żółw tŷ'.split(' ')
/** What nobody reads in two pieces. */
const held = ['01632 960123', '8 December 2026', '6pm to 8pm']
const cell = fc
  .array(fc.constantFrom(...vocabulary, ...held), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '))
const rows = fc
  .integer({ min: 1, max: 14 })
  .chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 4 }),
  )

const alignments = ['start', 'end', 'centre'] as const

const ownersOf = (element: StructureElement): readonly Owner[] =>
  element.children.flatMap((child) => ('role' in child ? ownersOf(child) : [child]))

test('no word is cut, no date, time or number is parted, none is out of order', () => {
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom('a4', 'a4-large-print', 'a5-booklet'),
      fc.integer({ min: 180, max: 500 }),
      (cells, format, width) => {
        const setting = blockSetting(formats[format], leafletContext, (href) => href)
        const [head = [], ...body] = cells.map((row) => row.map((words) => [text(words)]))
        const alignment = head.map((_, column) => alignments[column % alignments.length] ?? 'start')
        const table: Table<Inline> = { kind: 'table', head, rows: body, rowHeaders: false, alignment }
        const { slices, structure } = setTable(table, width, setting)
        const placed = slices.flatMap(({ items }) => items).filter((item) => item.kind === 'text')
        const cut = placed
          .flatMap((item) => held.reduce((words, whole) => words.replaceAll(whole, ''), wordsOf(item)).split(' '))
          .filter((word) => word !== '' && !vocabulary.includes(word))
        expect(cut).toEqual([])
        const [ends = []] = textExtents([{ width, height: 0, items: placed }])
        for (const { right } of ends) expect(right).toBeLessThanOrEqual(width + tolerance)
        const saidBy = (owner: Owner) => placed.filter((item) => item.owner === owner).map(wordsOf)
        const read = structure.flatMap(ownersOf).map((owner) => saidBy(owner).join('').trim())
        expect(read).toEqual(cells.flat())
      },
    ),
    { numRuns: runs(75) },
  )
})
