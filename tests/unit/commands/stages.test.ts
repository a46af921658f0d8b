/** How long each stage of a build took: every moment counts once. */

import { expect, test } from 'vitest'
import { sharesInWords, stopwatch } from '../../../scripts/commands/build/stages.ts'

test('each stage has its share of the whole, and what is left has one, too', () =>
  expect(
    sharesInWords(
      [
        { name: 'reading and checking', took: 500 },
        { name: 'pages and files', took: 250, processor: 1234 },
      ],
      1000,
    ),
  ).toBe(
    'Where the time went: reading and checking 50 %, pages and files 25 % (1.23 s of processor time), starting, and putting in place 25 %.',
  ))

test('a stage lasts from the end of the one before', () => {
  const times = [10, 15, 35]
  const { stages, lap } = stopwatch(() => times.shift() ?? 0)
  lap('reading')
  lap('writing')
  expect(stages).toEqual([
    { name: 'reading', took: 5 },
    { name: 'writing', took: 20 },
  ])
})

test('what the processor did is that of this process, or what another one says', () => {
  const used = [1, 4, 9]
  const { stages, lap } = stopwatch(
    () => 0,
    () => used.shift() ?? 0,
  )
  lap('reading')
  lap('looking', 7)
  expect(stages.map(({ processor }) => processor)).toEqual([3, 7])
})
