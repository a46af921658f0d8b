/** Paths written short are the paths they were. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PathCommand, polygon, rectangle, shortPathData } from '../../scripts/drawing/path.ts'
import { parsePathData } from '../../scripts/drawing/path-data.ts'

test.each<readonly [string, readonly PathCommand[], string]>([
  ['a rectangle', rectangle(-4, -4, 158, 108), 'm-4-4h158v108h-158z'],
  [
    'steps of less than one',
    [
      ['move', 0.5, -0.25],
      ['line', 1, 0.125],
    ],
    'm.5-.25l.5 .375',
  ],
  [
    'two outlines',
    [
      ...polygon([
        [1, 1],
        [2, 3],
      ]),
      ...polygon([
        [1, 2],
        [1, 5],
      ]),
    ],
    'm1 1l1 2zm0 1v3z',
  ],
])('%s', (_, path, data) => expect(shortPathData(path)).toBe(data))

const length = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1000)
const point = fc.tuple(length, length)
const step = fc.oneof(
  point.map(([x, y]): PathCommand => ['line', x, y]),
  fc.tuple(point, point, point).map(([[a, b], [c, d], [x, y]]): PathCommand => ['curve', a, b, c, d, x, y]),
)
const outline = fc
  .tuple(point, fc.array(step, { minLength: 1, maxLength: 6 }), fc.boolean())
  .map(([[x, y], steps, closed]): readonly PathCommand[] => [['move', x, y], ...steps, ...(closed ? [close] : [])])
const close: PathCommand = ['close']

test('whatever is drawn, its points are where they were', () =>
  fc.assert(
    fc.property(fc.array(outline, { minLength: 1, maxLength: 3 }), (outlines) => {
      const path = outlines.flat()
      expect(parsePathData(shortPathData(path))?.map(toThousandths)).toEqual(path.map(toThousandths))
    }),
  ))

const toThousandths = ([letter, ...numbers]: PathCommand) => [
  letter,
  ...numbers.map((value) => Math.round(value * 1000) + 0),
]
