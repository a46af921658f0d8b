/** Where a text is parted into two columns: between sections, else between items, else where it must be. */

import { expect, test } from 'vitest'
import { balanceColumns, fillColumns } from '../../../scripts/typeset/blocks/columns.ts'
import type { Slice } from '../../../scripts/typeset/blocks/slice.ts'

const line = (more: Partial<Slice> = {}): Slice => ({ height: 10, gap: 0, keepWithNext: false, items: [], ...more })
const goesOn = line({ itemGoesOn: true })
/** How many slices stand in the left column. */
const left = (slices: readonly Slice[], available: number, starts: readonly number[] = [0]): number =>
  balanceColumns(slices, starts, available).left.length

const withList = [line(), goesOn, goesOn, goesOn, line(), line()]

test('an item with a list of its own stays in one column where there is room', () => {
  expect(left(withList, 100)).toBe(5)
  expect(left(withList, 50)).toBe(5)
})

test('so it does where nothing else is left, beside white', () => {
  expect(left([goesOn, goesOn, goesOn, line()], 100)).toBe(4)
  expect(left([goesOn, goesOn, goesOn, line()], 30)).toBe(2)
})

test('an item with a long list of its own is divided as evenly as can be', () =>
  expect(left([...Array.from({ length: 11 }, () => goesOn), line(), line()], 200)).toBe(7))

test('where there is none, it goes on in the next', () => expect(left(withList, 40)).toBe(3))

test('sections come first', () => expect(left([line(), line(), line(), line()], 100, [0, 3])).toBe(3))

test('unless a tall one would stand beside an almost empty column', () => {
  const sections = Array.from({ length: 17 }, () => line())
  expect(left(sections, 180, [0, 16])).toBe(9)
  expect(left(sections, 180, [0, 12])).toBe(12) // beside a third of it
  expect(left(sections, 400, [0, 16])).toBe(16) // not tall for this room
})

test('what fills a side is dealt evenly, and the rest goes overleaf', () => {
  const lines = (count: number, more: Partial<Slice> = {}) => Array.from({ length: count }, () => line(more))
  const filled = (slices: readonly Slice[]) => {
    const { columns, rest } = fillColumns(slices, [0], 60)
    return [columns.left.length, columns.right.length, rest.length]
  }
  // Eight lines, then five that stay together: the right column has no room for them below two lines.
  expect(filled([...lines(8), ...lines(4, { keepWithNext: true }), line()])).toEqual([4, 4, 5])
  expect(filled(lines(14))).toEqual([6, 6, 2])
})
