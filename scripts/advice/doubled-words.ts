/** Words that stand twice in a row by mistake. Only those that no sentence has twice: "that that" and "had had" may be right. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Sentence } from './sentences.ts'

/** Not `the people to talk to to find out`. What stands before is looked at last, which is quicker. */
const doubled =
  /\b(the|and|of|to|for|with|from|by|be|your|our|their|or|we)\s+\1(?![\p{L}\p{N}’'-])(?<!(?:[\p{L}\p{N}’'/-]|\b(?:belong|go|listen|speak|talk|turn|write)s?\s)\1\s+\1)/giu

export const doubledWords = (sentences: readonly Sentence[]): readonly Finding[] =>
  sentences.flatMap(({ passage, from, text }) =>
    Array.from(text.matchAll(doubled)).flatMap(({ 0: seen, 1: word = '', index }): readonly Finding[] =>
      // The second may be a name: the band The The, an Or.
      /\s\p{Lu}/u.test(seen)
        ? []
        : [
            {
              severity: 'warning',
              code: 'advice/doubled-word',
              message: `The word "${word}" stands here twice in a row.`,
              hint: `Write it once: ${word}`,
              place: passage.place(from + index, from + index + seen.length),
            },
          ],
    ),
  )
