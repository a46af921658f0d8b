/** Columns of a table: none is broken where there is room, and the table is no taller than it must be. */

import { expect, test } from 'vitest'
import { blockSetting } from '../../../scripts/leaflets/formats/block-setting.ts'
import { a5Booklet } from '../../../scripts/leaflets/formats/booklet-format.ts'
import { a4, a4LargePrint } from '../../../scripts/leaflets/formats/formats.ts'
import { mm } from '../../../scripts/leaflets/formats/millimetres.ts'
import { type Columns, columnWidths } from '../../../scripts/typeset/blocks/column-widths.ts'
import { richText } from '../../../scripts/typeset/lines/runs.ts'
import { setText } from '../../../scripts/typeset/lines/text-box.ts'
import { wordsOf } from '../../support/paper/placed-lines.ts'
import { leafletContext } from '../../support/paper/seed-sheet.ts'

const width = 493
const setting = blockSetting(a4, leafletContext, (href) => href)
const { faces, styles } = setting

function sideBySide(columns: Columns | undefined): Columns {
  if (columns === undefined) throw new Error('The columns have no room side by side')
  return columns
}

/** Each cell's lines, row by row. */
function linesOf(rows: readonly (readonly string[])[], wide = width): readonly (readonly number[])[] {
  const cells = rows.map((row) => row.map((text) => richText([{ kind: 'text', text }], styles.body, setting)))
  const { widths, paddingRight } = sideBySide(columnWidths(cells, wide, setting))
  expect(widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(wide, 1)
  return cells.map((row) =>
    row.map(({ runs }, column) => {
      const padding = column === row.length - 1 ? 0 : paddingRight
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

test('a long action takes the room that its owner has to spare', () => {
  const action =
    'Write to the Internal Drainage Board to ask when the second pump at Marsh End will be mended, who pays for it, and what is to happen at the spring tides of January and February'
  expect(
    linesOf(
      [
        ['Action', 'Owner', 'Due', 'Status'],
        [action, 'Alexandra Featherstonehaugh-Cholmondeley', '1 December 2026', 'Open'],
        ['Order a key', 'Ted', '25 November 2026', 'Open, overdue'],
      ],
      470.55,
    ),
  ).toEqual([
    [1, 1, 1, 1],
    [6, 3, 1, 1],
    [1, 1, 1, 2],
  ])
})

test('an address that is broken in any case takes no room from the others', () => {
  const [row = []] = linesOf([
    ['Community Liaison and Volunteering Officer', 'Małgorzata Brzęczyszczykiewicz-Wróblewska, Example Council', email],
  ])
  expect(row[2]).toBe(2)
  expect(Math.max(...row)).toBeLessThanOrEqual(4)
})

test('one long name makes no other row taller', () => {
  const hall = 'The Sir Llewellyn Featherstonehaugh-Cholmondeley Memorial Hall and Reading Room'
  const rows = [
    ['Tuesday 5 January 2027, 6:30pm to 8pm', 'Roads, Verges & Rights of Way', hall],
    ['Friday 27 November 2026, 10am to midday', 'Roads, Verges & Rights of Way', 'Old Inn'],
    ['Tuesday 8 December 2026, 7pm to 8:30pm', 'Roads, Verges & Rights of Way', 'Old Inn'],
  ]
  expect(linesOf(rows, 378).map((row) => Math.max(...row))).toEqual([4, 2, 3])
})

test('no name is parted to give room to a column that is no lower for it', () => {
  const action = 'Do the first thing for the street and tell everybody about it in good time'
  const rows = [
    ['Action', 'Owner', 'Due', 'Status'],
    [action, 'Maeve Okafor', '17 December 2026', 'Open, overdue'],
    [action, 'Sam Okafor', '18 December 2026', 'Done'],
  ]
  expect(linesOf(rows, 470)).toEqual([
    [1, 1, 1, 1],
    [2, 1, 1, 2],
    [2, 1, 1, 1],
  ])
})

test('no word is broken where all have room side by side', () => {
  const words = ['Llanfairpwllgwyngyll', 'Bartholomewunderhill', 'Neighbourhood', 'Konstantynopolitańczyk']
  expect(linesOf([words])).toEqual([[1, 1, 1, 1]])
})

test('columns whose words have no room side by side do not stand so', () => {
  const row = Array.from({ length: 12 }, () =>
    richText([{ kind: 'text', text: 'Neighbourhood' }], styles.body, setting),
  )
  expect(columnWidths([row], width, setting)).toBeUndefined()
})

// As wide as a page of A5 and as one of large print, in its type.
test.each([
  [a5Booklet, 120],
  [a4LargePrint, 174],
])('no date, time or number is parted to keep columns side by side: $name', (format, wide) => {
  const setting = blockSetting(format, leafletContext, (href) => href)
  const columnsOf = (row: readonly string[]) => {
    const cells = row.map((text) => richText([{ kind: 'text', text }], setting.styles.body, setting))
    const columns = columnWidths([cells], mm(wide), setting)
    return columns && { ...columns, cells }
  }
  const five = ['Monday', 'Community centre', 'Neighbourhood warden', '01632 960012', 'Free of charge']
  const { cells = [], widths = [], paddingRight = 0 } = columnsOf(five) ?? {}
  const parts = cells.map(({ runs }, column) => {
    const room = (widths[column] ?? 0) - (column === five.length - 1 ? 0 : paddingRight)
    return setText(runs, setting.styles.body, room, setting.faces).lines.map(({ items }) =>
      items.flatMap((item) => (item.kind === 'text' ? [wordsOf(item)] : [])).join(''),
    )
  })
  expect(parts.map((lines) => lines.join(''))).toEqual(five)
  expect(parts[3]).toEqual(['01632 960012'])
  expect(columnsOf([...five, 'Bring a friend'])).toBeUndefined()
  expect(columnsOf([...five.with(3, 'none'), 'None'])).toBeDefined()
})
