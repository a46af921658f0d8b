/** A name is offered for a misspelt one only where they have something in common. */

import { expect, test } from 'vitest'
import { closest } from '../../../scripts/content/names/closest.ts'

test.each([
  ['9', ['cn', 'npo'], undefined],
  ['pc', ['cn', 'fire'], undefined],
  ['nc', ['cn', 'fire'], 'cn'],
  ['np', ['npo', 'clo'], 'npo'],
  ['strathbeg', ['stale', 'strathbeag'], 'strathbeag'],
])('%s among %j', (written, known, expected) => expect(closest(written, known)).toBe(expected))
