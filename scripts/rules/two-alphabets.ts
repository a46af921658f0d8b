/** Words with letters of two alphabets, which look right but which no search finds: a Cyrillic е is not a Latin e. */

import type { SourceFile } from '../content/text/source-file.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import { type TextRule, warningAt } from './text-rule.ts'

export const twoAlphabets: TextRule = {
  codes: ['file/two-alphabets'],
  check: (_site, files) => [...files.values()].flatMap(wordsOf),
}

const anyOther = /[\p{Script=Cyrillic}\p{Script=Greek}]/u
/** A quick test that rules out nearly every text, which has only Latin letters and punctuation. */
const perhaps = /[^\0-\u036f\u2000-\u206f]/
const latin = /\p{Script=Latin}/u

function wordsOf(file: SourceFile): readonly Finding[] {
  if (!perhaps.test(file.text) || !anyOther.test(file.text)) return []
  return Array.from(file.text.matchAll(/[\p{L}\p{M}]+/gu)).flatMap(({ 0: word, index }): readonly Finding[] => {
    if (!anyOther.test(word) || !latin.test(word)) return []
    const letters = [...word]
    const others = letters.filter((letter) => anyOther.test(letter))
    const own = letters.filter((letter) => latin.test(letter))
    const [odd] = others.length <= own.length ? others : own
    return [
      warningAt(
        'file/two-alphabets',
        file,
        { seen: word, index },
        `"${word}" has letters of two alphabets: its "${odd}" looks right, and no search would find the word.`,
        'Type the word again.',
      ),
    ]
  })
}
