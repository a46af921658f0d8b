/** What is one slip apart is found without comparing each with each. */

import { expect, test } from 'vitest'
import { editDistance } from '../../../scripts/content/names/edit-distance.ts'
import { SlipIndex } from '../../../scripts/content/names/slip-index.ts'

test.each([
  ['a figure too many', '019226547033'],
  ['a figure too few', '0192265470'],
  ['another figure', '01922654708'],
  ['two figures that changed places', '01922657403'],
])('finds the number where one has %s', (_slip, written) => {
  expect(new SlipIndex(['01922654703', '01632960123']).near(written)).toEqual(['01922654703'])
})

test('finds nothing two slips away, nor what is the same', () => {
  const index = new SlipIndex(['example.org'])
  expect(index.near('exmple.ogr')).toEqual([])
  expect(index.near('example.org')).toEqual([])
})

test.each([1, 2] as const)('finds just what comparing with each would find, %i slips away at most', (most) => {
  const letters = ['a', 'b', 'c']
  const words = letters.flatMap((one) =>
    letters.flatMap((two) => [
      `${one}${two}`,
      ...letters.map((three) => one + two + three),
      `${one}${two}${one}${two}`,
    ]),
  )
  const index = new SlipIndex(words, () => most)
  for (const word of words) {
    const bySlips = words.filter((other) => other !== word && editDistance(word, other) <= most)
    expect([...index.near(word)].sort()).toEqual([...new Set(bySlips)].sort())
  }
})

test('a long text is near to none, and is answered within the test', () => {
  const long = 'a'.repeat(20_000)
  expect(new SlipIndex([long], () => 2).near(`${long}b`)).toEqual([])
})

test('a short text may be fewer slips away than a long one', () => {
  const index = new SlipIndex(['khan', 'okafor'], (text) => (text.length < 6 ? 1 : 2))
  expect(index.near('okafrro')).toEqual(['okafor'])
  expect(index.near('khnaa')).toEqual([])
})
