/** Sentences of more than 30 words, and where each can be split. */

import { asCompared } from '../blocks/compared-words.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import { oncePerFile } from './once-per-file.ts'
import type { Sentence } from './sentences.ts'

/** In words. The usual advice is 15 to 20 on average; few readers keep up with more than 30. */
const most = 30
/** The fewest words that either half of a split sentence should have. */
const fewest = 6

export function longSentences(sentences: readonly Sentence[]): readonly Finding[] {
  const long = sentences.flatMap((sentence) => {
    if (sentence.text.length < 2 * most) return []
    const words = wordsIn(sentence.text)
    return words.length > most ? [{ sentence, words }] : []
  })
  return oncePerFile(long, ({ sentence }) => asCompared(sentence.text)).map(({ first, times }) =>
    findingFor(first, times),
  )
}

interface LongSentence {
  readonly sentence: Sentence
  readonly words: readonly Word[]
}

function findingFor({ sentence: { passage, from, text }, words }: LongSentence, times: string): Finding {
  const split = splitOf(text, words)
  const [at, to] = split ?? [0, firstWords(text, words).length]
  return {
    severity: 'warning',
    code: 'advice/long-sentence',
    message: `The sentence that begins "${firstWords(text, words)}" has ${words.length} words${times}; ${most} are the most that reads easily.`,
    hint: split
      ? `Split it before "${text.slice(at, to)}": put a full stop there and begin a new sentence, or make its parts a list.`
      : 'Say it in two sentences, or make its parts a list.',
    place: passage.place(from + at, from + to),
  }
}

interface Word {
  readonly at: number
  readonly text: string
}

/** A placeholder counts as a word, a dash by itself does not. */
const wordsIn = (text: string): readonly Word[] =>
  Array.from(text.matchAll(/[^\s\p{L}\p{N}\ufffc]*[\p{L}\p{N}\ufffc]\S*/gu), (match) => ({
    at: match.index,
    text: match[0],
  }))

const firstWords = (text: string, words: readonly Word[]): string => text.slice(0, (words[4]?.at ?? text.length) - 1)

/** Words that may begin a sentence of their own, the best places to split first. */
const joints: readonly RegExp[] = [
  /[;:]\s+|\s[–—-]\s+|—/g,
  /,\s+(?=(?:and|but|so|because|although|though|while|whereas|which|who|where|when|if|then|or)\b)/g,
  /\s+(?=(?:and|but|so that|because|although|while|whereas|which)\s)/g,
  /,\s+/g,
]
/** By this many words a worse place must be nearer to the middle to be preferred. */
const betterBy = 4

/** The two or three words at which the sentence is best split, as offsets in the text. */
function splitOf(text: string, words: readonly Word[]): readonly [from: number, to: number] | undefined {
  let best: { readonly index: number; readonly cost: number } | undefined
  for (const [rank, joint] of joints.entries())
    for (const match of text.matchAll(joint)) {
      const index = words.findIndex(({ at }) => at >= match.index + match[0].length)
      if (index < fewest || words.length - index < fewest) continue
      const cost = Math.abs(index - words.length / 2) + rank * betterBy
      if (best === undefined || cost < best.cost) best = { index, cost }
    }
  const first = best && words[best.index]
  const last = best && words[best.index + 2]
  return first && last && [first.at, last.at + last.text.replace(/[^\p{L}\p{N}]+$/u, '').length]
}
