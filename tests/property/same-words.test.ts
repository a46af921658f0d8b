/** What a resident reads on the screen and on paper cannot drift: the same words in the same order. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../scripts/blocks/block.ts'
import { wordsOfBlocks } from '../../scripts/blocks/words.ts'
import { stepWords } from '../../scripts/diagrams/arrows.ts'
import { renderBlocks } from '../../scripts/html/render-blocks.ts'
import { generatedSheet } from '../support/generated-sheets.ts'
import { words, wordsOfMarkup } from '../support/page-words.ts'

/** With what a diagram says of its arrows and of itself. */
const expected = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'diagram') return wordsOfBlocks([block]).flatMap(words)
    const steps = block.steps.flatMap(({ label, text }, step) => [label, text ?? '', ...stepWords(block, step)])
    return [block.title, ...steps, block.reconstructed ? 'Reconstructed from the text.' : ''].flatMap(words)
  })

test('a page shows every word of its blocks once, in order', () => {
  fc.assert(
    fc.property(generatedSheet, ({ blocks }) => {
      expect(wordsOfMarkup(String(renderBlocks(blocks)))).toEqual(expected(blocks))
    }),
    { numRuns: 200 },
  )
})
