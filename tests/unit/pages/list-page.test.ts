/** A long list goes on over pages, and nothing is lost between them. */

import { expect, test } from 'vitest'
import { listPages } from '../../../scripts/pages/lists/list-page.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
const sizes = (count: number) => listPages('/areas/', numbers(count)).map(({ entries }) => entries.length)

test.each([
  [0, []], // a list with nothing in it has no page
  [1, [1]],
  [100, [100]],
  [101, [100, 1]],
  [200, [100, 100]],
  [201, [100, 100, 1]],
])('%i entries stand on pages of %j', (count, expected) => expect(sizes(count)).toEqual(expected))

test('the first page is the list itself, the others are numbered', () => {
  const pages = listPages('/areas/', numbers(201))
  expect(pages.map(({ address }) => address)).toEqual(['/areas/', '/areas/page/2/', '/areas/page/3/'])
  expect(pages.map(({ number, count, list }) => [number, count, list])).toEqual([
    [1, 3, '/areas/'],
    [2, 3, '/areas/'],
    [3, 3, '/areas/'],
  ])
})

test('no entry is lost or moved', () =>
  expect(listPages('/areas/', numbers(250)).flatMap(({ entries }) => entries)).toEqual(numbers(250)))

test.each([
  [
    [60, 40, 1],
    [[60, 40], [1]],
  ],
  [
    [60, 41, 59],
    [[60], [41, 59]],
  ],
  [
    [150, 1],
    [[150], [1]],
  ], // larger than a page: never broken
])('entries that weigh %j are kept whole', (weights, expected) =>
  expect(listPages('/officers/', weights, (weight) => weight).map(({ entries }) => entries)).toEqual(expected),
)
