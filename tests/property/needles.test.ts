/** Many words looked for at once are found as each would be by itself. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Needles, shortestNeedle } from '../../scripts/written/needles.ts'
import { runs } from '../support/chance.ts'

const letters = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', '\u00e9', ' '), minLength, maxLength })

test.each([
  ['few', 1, 4],
  ['many', 9, 40],
])('%s', (_, minLength, maxLength) =>
  fc.assert(
    fc.property(
      fc.array(letters(shortestNeedle, 9), { minLength, maxLength }),
      letters(0, 300),
      fc.nat(),
      (needles, text, place) => {
        const planted = text.slice(0, place % 300) + (needles[0] ?? '') + text.slice(place % 300)
        const found = new Needles(needles).foundIn(planted)
        expect([...found].sort()).toEqual([...new Set(needles)].filter((needle) => planted.includes(needle)).sort())
      },
    ),
    { numRuns: runs(100) },
  ),
)
