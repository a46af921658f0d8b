/** Shortening a text from its end, as an editor would: so many words are taken, and nothing that is not words. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../scripts/blocks/block.ts'
import {
  countWords,
  withoutLastWords,
  withoutLastWordsAndHeadings,
  wordsToTake,
} from '../../scripts/blocks/shortened.ts'
import { wordsOfBlocks } from '../../scripts/blocks/words.ts'
import { runs } from '../support/chance.ts'
import { generatedSheet } from '../support/paper/generated-sheets.ts'
import { heading, paragraph } from '../support/paper/seed-sheet.ts'

const wordsIn = (blocks: readonly Block[]): number => countWords(wordsOfBlocks(blocks).join(' '))

/** "Tuesday 8 December 2026, 6pm to 8pm" goes as a whole, or stays. */
const longestWhole = 7

test('shortening takes as many words as it is told, from the end, and no heading', () => {
  fc.assert(
    fc.property(generatedSheet, fc.double({ min: 0, max: 1, noNaN: true }), ({ blocks }, part) => {
      const most = wordsToTake(blocks)
      const count = Math.floor(part * most)
      const { left, toTake } = withoutLastWords(blocks, count)
      expect(toTake).toBe(0)
      const tooMany = wordsIn(left) - (wordsIn(blocks) - count)
      expect(tooMany).toBeGreaterThanOrEqual(0)
      expect(tooMany).toBeLessThan(longestWhole)
      expect(wordsIn(withoutLastWords(blocks, most).left)).toBe(wordsIn(blocks) - most)
      const headings = (list: readonly Block[]) => list.filter(({ kind }) => kind === 'heading').length
      expect(headings(left)).toBe(headings(blocks))
    }),
    { numRuns: runs(200) },
  )
})

test('the heading of a section goes with the last of its words', () => {
  const blocks = [heading('One', 3), paragraph('Come along.'), heading('Two', 5), paragraph('Bring a chair.')]
  const left = (count: number) => wordsOfBlocks(withoutLastWordsAndHeadings(blocks, count))
  expect([2, 3, 5].map(left)).toEqual([['One', 'Come along.', 'Two', 'Bring.'], ['One', 'Come along.'], []])
  const ofDiagram = [paragraph('Come along.'), heading('The way', 7)]
  expect(wordsOfBlocks(withoutLastWordsAndHeadings(ofDiagram, 2))).toEqual(['The way'])
})

test.each([
  ['Come on Monday, or on Friday.', 3, 'Come on Monday.'],
  ['Will you come along?', 1, 'Will you come?'],
  ['Come. Bring a chair.', 3, 'Come.'],
  ['Lamps, paths – and bins', 2, 'Lamps, paths'],
  ['Lamps, paths – and bins', 3, 'Lamps'],
  ['Lampau / Lamps — and bins', 3, 'Lampau'],
  ['– along', 1, ''],
  ['Come along.', 2, ''],
])('%j without its last %i words is %j', (words, count, expected) =>
  expect(wordsOfBlocks(withoutLastWords([paragraph(words)], count).left).join('')).toBe(expected),
)
