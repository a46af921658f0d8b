/** A name is offered for a misspelt one only where they have something in common. */

import { expect, test } from 'vitest'
import { closest } from '../../../scripts/content/names/closest.ts'

test.each([
  ['9', ['cn', 'npo'], undefined],
  ['pc', ['cn', 'fire'], undefined],
  ['nc', ['cn', 'fire'], 'cn'],
  ['np', ['npo', 'clo'], 'npo'],
  ['strathbeg', ['stale', 'strathbeag'], 'strathbeag'],
  ['review', ['fund', 'review_by'], 'review_by'],
])('%s among %j', (written, known, expected) => expect(closest(written, known)).toBe(expected))

test('of very many names one is offered that is a slip away, and none that is further', () => {
  const venues = new Set(Array.from({ length: 1000 }, (_, index) => `venue-${index}-hall`).concat('Riverside'))
  expect(closest('riversyde', venues)).toBe('Riverside')
  expect(closest('RIVERSIDE', venues)).toBe('Riverside')
  expect(closest('rversyde', venues)).toBeUndefined()
})
