/** The operators of a path, spelt in few bytes. */

import { expect, test } from 'vitest'
import { rectangle } from '../../../scripts/drawing/path.ts'
import { parsePathData } from '../../../scripts/drawing/path-data.ts'
import { pathOperators } from '../../../scripts/pdf/content/path-operators.ts'

test.each([
  ['M1 2h3v4h-3z', '1 2 3 4 re '],
  ['M1 2v4h3v-4z', '1 6 3 -4 re '], // the other way round, as it runs: it may be a hole
  ['M1 2h3v4h-2z', '1 2 m 4 2 l 4 6 l 2 6 l h '],
  ['M0 0h0l1.006 1', '0 0 m 1.01 1 l '], // the pen is there already
  ['M0 0C1 1 2 2 3 3h0z', '0 0 m 1 1 2 2 3 3 c h '],
  ['M1 1C1 1 2 2 3 3', '1 1 m 2 2 3 3 v '], // the first handle lies on the pen
  ['M0 0C1 1 3 3 3 3', '0 0 m 1 1 3 3 y '], // the second lies on the end
  ['M-0.5 0.25h1', '-.5 .25 m .5 .25 l '],
])('%s is written %j', (data, expected) => expect(pathOperators(parsePathData(data) ?? [])).toBe(expected))

test('rectangles side by side touch after rounding', () => {
  const step = 0.335
  const boxes = [0, 1, 2, 3].flatMap((index) => rectangle(index * step, 0, step, 1))
  const edges = [...pathOperators(boxes).matchAll(/(\S+) \S+ (\S+) \S+ re /g)].map(([, x, width]) => [
    Number(x),
    Number(width),
  ])
  for (const [index, [x = 0, width = 0]] of edges.slice(0, -1).entries())
    expect(x + width).toBeCloseTo(edges[index + 1]?.[0] ?? Number.NaN, 9)
})
