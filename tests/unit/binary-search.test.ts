/** The first number that is large enough, wherever it lies. */

import { expect, test } from 'vitest'
import { firstThat } from '../../scripts/binary-search.ts'

test.each([
  [0, 10, 0],
  [0, 10, 1],
  [0, 10, 7],
  [0, 10, 10],
  [1, 1, 1],
  [3, 9, 4],
])('from %i to %i the first of at least %i', (low, high, least) =>
  expect(firstThat(low, high, (number) => number >= least)).toBe(least),
)

test('the last is taken to be one, and never asked about', () => {
  const asked: number[] = []
  expect(firstThat(0, 8, (number) => asked.push(number) === 0)).toBe(8)
  expect(asked).not.toContain(8)
})
