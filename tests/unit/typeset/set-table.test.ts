/** Tables: no word is cut, however narrow the measure; columns that have no room side by side stand under each other. */

import { describe, expect, test } from 'vitest'
import type { Inline, Table } from '../../../scripts/blocks/block.ts'
import { blockSetting } from '../../../scripts/leaflets/formats/block-setting.ts'
import { a5Booklet } from '../../../scripts/leaflets/formats/booklet-format.ts'
import { a4, a4LargePrint } from '../../../scripts/leaflets/formats/formats.ts'
import { setTable } from '../../../scripts/typeset/blocks/set-table.ts'
import type { StructureElement } from '../../../scripts/typeset/lines/page.ts'
import { wordsOf } from '../../support/paper/placed-lines.ts'
import { leafletContext, text } from '../../support/paper/seed-sheet.ts'

const setting = blockSetting(a4, leafletContext, (href) => href)
const hall = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'

const tableOf = (rows: readonly (readonly string[])[], heads: readonly string[]): Table<Inline> => ({
  kind: 'table',
  head: heads.map((words) => [text(words)]),
  rows: rows.map((row) => row.map((words) => [text(words)])),
  rowHeaders: false,
})

/** The lines of a table as they are placed; widths in points. */
const linesOf = (rows: readonly (readonly string[])[], width: number, heads: readonly string[]): readonly string[] =>
  setTable(tableOf(rows, heads), width, setting).slices.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'text' ? [wordsOf(item).trim()] : [])),
  )

test('the words of a column end where its head ends, or have the same white at both sides, if they were typed so', () => {
  const rows = [
    ['Day', 'yes', '£4.20'],
    ['Week', 'not yet', '£15.00'],
    ['Year', 'ابھی', 'مفت'], // read from the right
  ]
  const table = tableOf(rows, ['Ticket', 'On sale', 'Fare'])
  const { slices } = setTable({ ...table, alignment: ['start', 'centre', 'end'] }, 300, setting)
  const places = slices.map(({ items }) => {
    const [first, middle, last] = items.filter((item) => item.kind === 'text')
    if (!first || !middle || !last) return undefined
    return [first.x, middle.x + middle.width / 2, last.x + last.width].map((points) => Math.round(points))
  })
  expect(places).toEqual(slices.map(() => [0, places[0]?.[1], 300]))
})

test('a heading without words is no head: a screen reader would say it', () => {
  const [table] = setTable(tableOf([['Day', '£4.20']], ['', 'Fare']), 300, setting).structure
  const roles = (element: StructureElement): readonly string[] =>
    element.children.flatMap((child) => ('role' in child ? [child.role, ...roles(child)] : []))
  expect(table && roles(table)).toEqual(['THead', 'TR', 'TD', 'TH', 'TBody', 'TR', 'TD', 'TD'])
})

describe('columns that have no room side by side', () => {
  const heads = ['Day', 'Responsibility', 'Where']
  const rows = [
    ['Friday', 'Independence', hall],
    ['Monday', 'Neighbourliness', hall],
  ]
  test('stand under each other, each cell beside the head of its column, and no word is cut', () =>
    expect(linesOf(rows, 460, heads)).toEqual([
      ...['Day', 'Friday', 'Responsibility', 'Independence', 'Where', hall],
      ...['Day', 'Monday', 'Responsibility', 'Neighbourliness', 'Where', hall],
    ]))
  test('are one table still: heads are read once, then each row', () => {
    const { structure, slices } = setTable(tableOf(rows, heads), 460, setting)
    const said = slices.flatMap(({ items }) => items).filter((item) => item.kind === 'text')
    const owned = (element: StructureElement): string =>
      element.children
        .flatMap((child) => ('role' in child ? owned(child) : said.filter(({ owner }) => owner === child).map(wordsOf)))
        .join(' ')
    expect(structure.map(owned)).toEqual([[...heads, ...rows.flat()].join(' ')])
  })
  test('have heads that are not cut, be they as wide as their column to a hair', () => {
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
    for (const format of [a4, a4LargePrint, a5Booklet]) {
      const setting = blockSetting(format, leafletContext, (href) => href)
      const { slices } = setTable(tableOf([days.map(() => 'no')], days), 330, setting)
      const said = slices.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? [wordsOf(item)] : [])))
      expect(said).toEqual(days.flatMap((day) => [day, 'no']))
    }
  })
  test('have cells below their heads where even two have no room', () =>
    expect(linesOf([['Friday', hall]], 330, ['Day', 'Where'])).toEqual(['Day', 'Friday', 'Where', hall]))
  test('stand two abreast in a wide measure', () => {
    const many = Array.from({ length: 12 }, (_, column) => `Neighbourhood${column}`)
    const { slices } = setTable(tableOf([many], many), 493, setting)
    const tops = slices.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? [item.baseline] : [])))
    expect(new Set(tops).size).toBe(6)
  })
  test('are read down and then across, and stand in the file in their order', () => {
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
    const open = days.map((day) => `Neighbourhood of ${day}`)
    const { slices } = setTable(tableOf([open], days), 493, setting)
    const words = slices.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'text' ? [{ said: wordsOf(item), x: item.x, y: item.baseline }] : [])),
    )
    const heads = words.filter(({ said }) => days.includes(said))
    expect(heads.map(({ said }) => said)).toEqual(days)
    expect(heads.map(({ x }) => x > 0)).toEqual([false, false, false, false, true, true, true])
    expect(heads.slice(4).map(({ y }) => y)).toEqual(heads.slice(0, 3).map(({ y }) => y))
  })
  test('of a row with very many go on overleaf below the first of them', () => {
    const many = Array.from({ length: 40 }, (_, column) => `Neighbourhood${column}`)
    const { slices } = setTable(tableOf([many], many), 300, setting)
    expect(slices.length).toBeGreaterThan(40)
    expect(slices[20]?.repeated?.items.map((item) => (item.kind === 'text' ? wordsOf(item) : ''))).toEqual([
      many[0],
      many[0],
    ])
  })
})

test('a double name needs the room of the longer half, and a date that of the whole of it', () => {
  const action = 'Ask the council for a dropped kerb and for lower kerbs at every crossing of the street'
  const lines = linesOf([[action, 'Wojciech Featherstonehaugh-Cholmondeley', '1 November 2026']], 300, ['', '', ''])
  expect(lines).toEqual(expect.arrayContaining(['Featherstonehaugh-', 'Cholmondeley', '1 November 2026']))
})
