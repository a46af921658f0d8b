/** Plain text is broken without the library, and at the same places. */

import fc from 'fast-check'
import LineBreaker from 'linebreak'
import { expect, test } from 'vitest'
import { plainOpportunities } from '../../scripts/typeset/lines/break-opportunities.ts'
import { runs } from '../support/chance.ts'

const words = [
  ...'a the Don’t it’s 6.30pm 6:30 1,000 £200 end. what? yes! no; so: well-being half/day A&E 50% 3rd'.split(' '),
  ...'– A.B.C “quoted” (brackets) e.g., Mr. neighbours’ ’twas 10,5 v1.2 Łódź tŷ - … /areas/ x_y #1'.split(' '),
]

function byTheLibrary(text: string): readonly number[] {
  const found: number[] = []
  const breaker = new LineBreaker(text)
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) found.push(next.position)
  return found
}

test('any words in any order, with a space at their end or without', () => {
  const text = fc
    .tuple(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }), fc.constantFrom('', ' '))
    .map(([all, end]) => all.join(' ') + end)
  fc.assert(
    fc.property(text, (given) => {
      expect(plainOpportunities(given)).toEqual(byTheLibrary(given))
    }),
    { numRuns: runs(2000) },
  )
})
