/** Paths in few characters. */

import { expect, test } from 'vitest'
import { type PathCommand, polygon, rectangle, shortPathData } from '../../../scripts/drawing/path.ts'

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
