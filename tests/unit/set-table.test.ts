/** How wide a table's columns are: no word is broken while a wider column could give way. */

import { describe, expect, test } from 'vitest'
import { blockSetting } from '../../scripts/leaflets/block-setting.ts'
import { a4 } from '../../scripts/leaflets/formats.ts'
import { setTable } from '../../scripts/typeset/set-table.ts'
import { wordsOf } from '../support/placed-lines.ts'
import { leafletContext, text } from '../support/seed-sheet.ts'

const setting = blockSetting(a4, leafletContext, (href) => href, 1)
const hall = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'

/** The lines of a table with one row, as they are placed; widths in points. */
function linesOf(cells: readonly string[], width: number): readonly string[] {
  const row = cells.map((words) => [text(words)])
  const table = { kind: 'table', head: cells.map(() => [text('')]), rows: [row], rowHeaders: false } as const
  return setTable(table, width, setting).slices.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'text' ? [wordsOf(item).trim()] : [])),
  )
}

describe('a word that is wider than the table', () => {
  test('breaks no word of another column', () =>
    expect(linesOf(['Cancelled: Friday', 'Independence', hall], 300).slice(0, 3)).toEqual([
      'Cancelled:',
      'Friday',
      'Independence',
    ]))
  test('shares what the others leave with its like', () => {
    const [day, ...rest] = linesOf(['Friday', hall, hall], 300)
    expect(day).toBe('Friday')
    expect(rest).toHaveLength(6)
    expect(rest.join('')).toBe(hall + hall)
  })
})

test('a double name needs the room of the longer half, and a date that of the whole of it', () => {
  const action = 'Ask the council for a dropped kerb and for lower kerbs at every crossing of the street'
  const lines = linesOf([action, 'Wojciech Featherstonehaugh-Cholmondeley', '1 November 2026'], 300)
  expect(lines).toEqual(expect.arrayContaining(['Featherstonehaugh-', 'Cholmondeley', '1 November 2026']))
})
