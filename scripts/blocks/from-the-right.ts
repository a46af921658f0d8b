/** Whether words or a block of them are read from right to left, as Urdu and Hebrew are: on paper it then begins at the right. */

import type { Inline, Prose } from './block.ts'
import { wordsOfInlines } from './words.ts'

/** Decided by the first letter, whatever digits and punctuation stand before it (UAX #9, P2). */
export const wordsStartFromTheRight = (words: string): boolean => rightToLeft.test(words)

/** As its first words do. */
export const startsFromTheRight = (block: Prose<Inline>): boolean => wordsStartFromTheRight(firstWords(block))

/** Whether any of them is, wherever it stands. */
export const hasWordsFromTheRight = (words: string): boolean => unitFromTheRight.test(words)

const rightToLeft = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
/** The same letters by their first UTF-16 units, for which V8 looks in half the time. */
const unitFromTheRight = /[\u0590-\u08ff\ud802\ud803\ud83a\ud83b\ufb1d-\ufdff\ufe70-\ufefc]/

/** The words on the first line of a block. */
function firstWords(block: Prose<Inline> | undefined): string {
  switch (block?.kind) {
    case 'heading':
    case 'paragraph':
      return wordsOfInlines(block.content)
    case 'list':
      return firstWords(block.items[0]?.[0])
    case 'table':
      return wordsOfInlines(block.head[0] ?? [])
    case 'quote':
      return firstWords(block.blocks[0])
    default:
      return ''
  }
}
