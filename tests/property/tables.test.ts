/** Whatever a table says and however narrow its measure: no word of it is cut, and it is read head first, then row by row. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Inline, Table } from '../../scripts/blocks/block.ts'
import { blockSetting } from '../../scripts/leaflets/block-setting.ts'
import { a5Booklet } from '../../scripts/leaflets/booklet-format.ts'
import { a4, a4LargePrint } from '../../scripts/leaflets/formats.ts'
import type { Owner, StructureElement } from '../../scripts/typeset/page.ts'
import { setTable } from '../../scripts/typeset/set-table.ts'
import { runs } from '../support/chance.ts'
import { wordsOf } from '../support/placed-lines.ts'
import { leafletContext, text } from '../support/seed-sheet.ts'

const formats = { a4, 'a4-large-print': a4LargePrint, 'a5-booklet': a5Booklet }
const vocabulary = 'a of Ward bins litter neighbourhood Environmental refurbishment Wednesday 1,200 żółw tŷ'.split(' ')
const cell = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
const rows = fc
  .integer({ min: 1, max: 14 })
  .chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 4 }),
  )

const ownersOf = (element: StructureElement): readonly Owner[] =>
  element.children.flatMap((child) => ('role' in child ? ownersOf(child) : [child]))

test('no word is cut, none is out of order', () => {
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom('a4', 'a4-large-print', 'a5-booklet'),
      fc.integer({ min: 180, max: 500 }),
      (cells, format, width) => {
        const setting = blockSetting(formats[format], leafletContext, (href) => href, 1)
        const [head = [], ...body] = cells.map((row) => row.map((words) => [text(words)]))
        const table: Table<Inline> = { kind: 'table', head, rows: body, rowHeaders: false }
        const { slices, structure } = setTable(table, width, setting)
        const placed = slices.flatMap(({ items }) => items).filter((item) => item.kind === 'text')
        const cut = placed
          .flatMap((item) => wordsOf(item).trim().split(' '))
          .filter((word) => !vocabulary.includes(word))
        expect(cut).toEqual([])
        // The space behind a word may hang over the edge.
        for (const { x, width: taken, size } of placed) expect(x + taken).toBeLessThanOrEqual(width + size * 0.3)
        const saidBy = (owner: Owner) => placed.filter((item) => item.owner === owner).map(wordsOf)
        const read = structure.flatMap(ownersOf).map((owner) => saidBy(owner).join('').trim())
        expect(read).toEqual(cells.flat())
      },
    ),
    { numRuns: runs(150) },
  )
})
