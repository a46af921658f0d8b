/** Paths written short are the paths they were. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PathCommand, shortPathData } from '../../scripts/drawing/path.ts'
import { parsePathData } from '../../scripts/drawing/path-data.ts'
import { runs } from '../support/chance.ts'

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
    { numRuns: runs(200) },
  ))

const toThousandths = ([letter, ...numbers]: PathCommand) => [
  letter,
  ...numbers.map((value) => Math.round(value * 1000) + 0),
]
