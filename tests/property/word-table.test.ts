/** Words are found where they stand in a longer text, and only what was put in is found. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WordTable } from '../../scripts/typeset/faces/word-table.ts'
import { runs } from '../support/chance.ts'

test('a word is found by a stretch of a longer text', () => {
  const table = new WordTable<{ readonly text: string }>(10)
  const word = { text: 'kerb ' }
  table.add(word)
  expect(table.find('the kerb is low', 4, 9)).toBe(word)
  expect(table.find('the kerb is low', 4, 8)).toBeUndefined()
})

test('it finds what was added last, and never anything else', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ maxLength: 3 }), { maxLength: 60 }), fc.string(), (texts, before) => {
      const table = new WordTable<{ readonly text: string }>(16)
      for (const text of texts) {
        table.add({ text })
        expect(table.find(before + text, before.length, before.length + text.length)?.text).toBe(text)
      }
      for (const text of texts) expect([undefined, text]).toContain(table.find(text, 0, text.length)?.text)
    }),
    { numRuns: runs(100) },
  )
})
