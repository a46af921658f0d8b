/** Slices on as many pages as they take: what stays together, and what a table does where it goes on. */

import { expect, test } from 'vitest'
import { flow } from '../../../scripts/leaflets/sides/flow.ts'
import type { Slice } from '../../../scripts/typeset/blocks/slice.ts'

const slice = (height: number, more: Partial<Slice> = {}): Slice => ({
  height,
  gap: 0,
  keepWithNext: false,
  items: [],
  ...more,
})
const kept = (height: number) => slice(height, { keepWithNext: true })
const heights = (slices: readonly Slice[], ...rooms: readonly number[]) =>
  flow(slices, (page) => ({ top: 0, bottom: rooms[page] ?? rooms.at(-1) ?? 0 })).pages.map((page) =>
    page.map(({ height }) => height),
  )

test('a page is filled before the next is begun', () =>
  expect(heights([slice(40), slice(40), slice(40), slice(40)], 100)).toEqual([
    [40, 40],
    [40, 40],
  ]))

test('white between two slices counts, but not at the head of a page', () =>
  expect(heights([slice(40), slice(50, { gap: 11 }), slice(50)], 100)).toEqual([[40], [50, 50]]))

test('what keeps with the next goes on with it', () =>
  expect(heights([slice(40), kept(20), slice(50)], 100)).toEqual([[40], [20, 50]]))

test('the first page may have less room, and stay empty where nothing fits it', () => {
  expect(heights([slice(30), slice(30), slice(30)], 30, 100)).toEqual([[30], [30, 30]])
  expect(heights([slice(60)], 30, 100)).toEqual([[], [60]])
})

test('a table that goes on has its head again, and room for it', () => {
  const head = kept(10)
  const row = slice(30)
  const later = slice(30, { repeated: head })
  expect(heights([head, row, later, later, later], 80)).toEqual([
    [10, 30, 30],
    [10, 30, 30],
  ])
})

test('its last row does not stand alone under its head again, where that takes no page more', () => {
  const head = kept(10)
  const later = slice(20, { repeated: head })
  const table = [head, slice(20), later, later, later, later]
  expect(heights([...table, slice(30)], 92)).toEqual([
    [10, 20, 20, 20],
    [10, 20, 20, 30],
  ])
  expect(heights([...table, slice(30)], 92, 60, 92)).toEqual([
    [10, 20, 20, 20, 20],
    [10, 20, 30],
  ])
})

test('nor does its first row above the break: a short table goes over whole', () => {
  const head = kept(10)
  const table = (rows: number) => [
    head,
    slice(20),
    ...Array.from({ length: rows - 1 }, () => slice(20, { repeated: head })),
  ]
  expect(heights([slice(60), ...table(2)], 100)).toEqual([[60], [10, 20, 20]])
  expect(heights([slice(60), ...table(3)], 100)).toEqual([[60], [10, 20, 20, 20]])
  expect(heights([slice(60), ...table(5)], 100)).toEqual([
    [60, 10, 20],
    [10, 20, 20, 20, 20],
  ]) // else three pages
})

test('what is taller than a page is told, with the points that are too many', () => {
  const rooms = () => ({ top: 20, bottom: 100 })
  expect(flow([slice(10), kept(20), slice(90)], rooms).overflow).toEqual({ at: 1, by: 30 })
  expect(flow([slice(80)], rooms).overflow).toBeUndefined()
})
