/** Printers beside the maker of the website: only where there is enough to print, and no more than there are cores. */

import { expect, test } from 'vitest'
import { printersBeside } from '../../../scripts/commands/build/printers-beside.ts'
import { nothingToPrint } from '../../../scripts/publication/print-runs.ts'

const runs = (leaflets: number, notes: number) => ({
  ...nothingToPrint,
  leaflets: { ...nothingToPrint.leaflets, length: leaflets },
  notes: { ...nothingToPrint.notes, length: notes },
})

test.each([
  [20, 4, 2, 0], // a partnership of a few areas
  [400, 99, 2, 0],
  [400, 100, 2, 1], // enough for two
  [400, 100, 1, 0], // one core
  [6_000, 4_000, 2, 1],
  [6_000, 4_000, 8, 7],
  [700, 100, 8, 2], // enough for three
])('%i leaflets and %i notes, %i cores: %i beside', (leaflets, notes, most, beside) =>
  expect(printersBeside(runs(leaflets, notes), { most, always: false })).toBe(beside),
)

test('so many as were asked for, however little there is to print', () =>
  expect(printersBeside(runs(1, 0), { most: 3, always: true })).toBe(2))
