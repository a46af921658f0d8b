/** Columns of a table: none is broken where there is room, and the table is no taller than it must be. */

import { expect, test } from 'vitest'
import { blockSetting } from '../../scripts/leaflets/block-setting.ts'
import { a4 } from '../../scripts/leaflets/formats.ts'
import { columnWidths } from '../../scripts/typeset/column-widths.ts'
import { richText } from '../../scripts/typeset/runs.ts'
import { setText } from '../../scripts/typeset/text-box.ts'
import { leafletContext } from '../support/seed-sheet.ts'

const width = 493
const setting = blockSetting(a4, leafletContext, (href) => href, 1)
const { faces, styles, table } = setting

/** Each cell's lines, row by row. */
function linesOf(rows: readonly (readonly string[])[]): readonly (readonly number[])[] {
  const cells = rows.map((row) => row.map((text) => richText([{ kind: 'text', text }], styles.body, setting)))
  const widths = columnWidths(cells, width, setting)
  expect(widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(width, 1)
  return cells.map((row) =>
    row.map(({ runs }, column) => {
      const padding = column === row.length - 1 ? 0 : table.paddingRight
      return setText(runs, styles.body, (widths[column] ?? 0) - padding, faces).lines.length
    }),
  )
}

const email = 'bartholomew.featherstonehaugh@north-exampleshire.example.org'

test('what fits on one line each stays on it', () =>
  expect(
    linesOf([
      ['When', 'Where'],
      ['Tuesday 8 December', 'The Memorial Hall'],
    ]),
  ).toEqual([
    [1, 1],
    [1, 1],
  ]))

test('the column with the most to say gets the most room', () =>
  expect(
    linesOf([
      [
        'Thu 26 November, 10:30am',
        'Safer & Stronger',
        'The Memorial Hall and Social Centre of the Parish of Saint Mary',
      ],
    ]),
  ).toEqual([[1, 1, 2]]))

test('an address that is broken in any case takes no room from the others', () => {
  const [row = []] = linesOf([
    ['Community Liaison and Volunteering Officer', 'Małgorzata Brzęczyszczykiewicz-Wróblewska, Example Council', email],
  ])
  expect(row[2]).toBe(2)
  expect(Math.max(...row)).toBeLessThanOrEqual(4)
})

test('no word is broken where all have room side by side', () => {
  const words = ['Llanfairpwllgwyngyll', 'Bartholomewunderhill', 'Neighbourhood', 'Konstantynopolitańczyk']
  expect(linesOf([words])).toEqual([[1, 1, 1, 1]])
})
