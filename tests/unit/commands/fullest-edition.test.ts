/** Which edition `npm run fit` shows: the one that leaves its editor the least room. */

import { expect, test } from 'vitest'
import { measured } from '../../../scripts/commands/fit/measured.ts'
import type { Sheet } from '../../../scripts/sheets/sheet.ts'
import { canalsideSheet, heading, leafletContext, paragraph, partnershipSheet } from '../../support/paper/seed-sheet.ts'

const withParagraphs = (sheet: Sheet, count: number): Sheet => ({
  ...sheet,
  leaflet: ['a4-large-print'],
  blocks: [
    heading('What is said'),
    ...Array.from({ length: count }, () =>
      paragraph('Anyone who has a genuine interest in the local community should come along and say what they think.'),
    ),
  ],
})
const shown = (...editions: readonly Sheet[]) => measured(editions, leafletContext, () => [])[0]

test('the one with the most sides, be the last of them nearly all white', () => {
  const [few, many] = [withParagraphs(partnershipSheet, 12), withParagraphs(canalsideSheet, 11)]
  const alone = [few, many].map((sheet) => shown(sheet)?.sides ?? [])
  expect(alone.map(({ length }) => length)).toEqual([2, 3])
  expect(shown(few, many)?.fullest).toBe('Canalside')
  expect(shown(many, few)?.fullest).toBe('Canalside')
})

test('of those with as many sides, the one with the least white', () => {
  const [few, more] = [withParagraphs(partnershipSheet, 4), withParagraphs(partnershipSheet, 8)]
  expect(shown(few, more)?.sides).toEqual(shown(more)?.sides)
})
