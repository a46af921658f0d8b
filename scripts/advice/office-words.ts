/** Officialese in the text: each expression is reported once in a file, with the plain word for it. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import { isCapitalised, withCapital } from './capitals.ts'
import { plainWordFor } from './officialese.ts'
import { oncePerFile } from './once-per-file.ts'
import type { Sentence } from './sentences.ts'

/** Longer expressions come first, so that they are found before shorter ones at the same place. */
const expressions = [...plainWordFor.keys()].sort((a, b) => b.length - a.length)
const anyExpression = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${expressions.map((words) => words.replaceAll(' ', '[\\s-]+')).join('|')})(?![\\p{L}\\p{N}-])`,
  'giu',
)

export function officeWords(sentences: readonly Sentence[]): readonly Finding[] {
  const seen = sentences.flatMap((sentence) =>
    sentence.text.search(anyExpression) === -1
      ? []
      : Array.from(sentence.text.matchAll(anyExpression), ({ 0: words, index }) => ({ sentence, words, from: index })),
  )
  // `Stakeholder Forum` within a sentence is a name.
  const inText = seen.filter(({ words, from }) => from === 0 || !isCapitalised(words))
  return oncePerFile(inText, ({ words }) => plain(words)).map(({ first, times }) => {
    const small = plainWordFor.get(plain(first.words)) ?? ''
    const better = isCapitalised(first.words) ? withCapital(small) : small
    return {
      severity: 'warning',
      code: 'advice/plain-word',
      message: `"${first.words}" is jargon${times}.`,
      hint: better.startsWith('(') ? 'Leave it out.' : `Write "${better}".`,
      place: placeOf(first),
    }
  })
}

interface Seen {
  readonly sentence: Sentence
  readonly words: string
  readonly from: number
}

const placeOf = ({ sentence, words, from }: Seen): Finding['place'] =>
  sentence.passage.place(sentence.from + from, sentence.from + from + words.length)

const plain = (words: string): string => words.toLowerCase().replace(/[\s-]+/g, ' ')
