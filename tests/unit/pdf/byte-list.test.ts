/** Bytes in a row: numbers in as few signs as they take, texts however long, and more of them than there was room for. */

import { expect, test } from 'vitest'
import { type ByteList, giveBack, takeByteList } from '../../../scripts/pdf/objects/byte-list.ts'

function said(put: (to: ByteList) => void): string {
  const list = takeByteList()
  put(list)
  const text = list.toString()
  giveBack(list)
  return text
}

test.each([
  [0, 100, '0'],
  [-0, 100, '0'],
  [5, 100, '.05'],
  [-50, 100, '-.5'],
  [100, 100, '1'],
  [-1205, 100, '-12.05'],
  [84189, 100, '841.89'],
  [10, 1, '10'],
  [100_000, 100_000, '1'],
  [240_515, 100_000, '2.40515'],
  [1_234_567_890_000, 1_000_000, '1234567.89'],
])('%d steps of a scale of %d are %s', (steps, scale, expected) =>
  expect(said((to) => to.decimal(steps, scale))).toBe(expected),
)

test('every hundredth reads as the number it is', () => {
  for (let steps = -2500; steps <= 2500; steps++)
    expect(Number(said((to) => to.decimal(steps, 100)))).toBe(steps === 0 ? 0 : steps / 100)
})

test('a text longer than its room, and what is taken back', () => {
  const long = 'EMC\n'.repeat(40_000)
  expect(said((to) => to.text(long))).toBe(long)
  const cut = said((to) => {
    to.text('/S/P')
    to.text('/Pg')
    to.length -= 3
  })
  expect(cut).toBe('/S/P')
})
