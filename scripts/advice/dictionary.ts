/** The British dictionary: whether a word is in it, and which words are like it. */

import british from 'dictionary-en-gb'
import nspell from 'nspell'
import { lazy } from '../memory/lazy.ts'
import { memoised } from '../memory/memoised.ts'
import { KeptWords, textOfWords } from './kept-words.ts'
import { oneSlipAway } from './one-slip.ts'

/** In characters. Nobody writes longer words, and looking for similar ones would take seconds. */
const longest = 24
/** Made only when it is needed: every word in each of its forms takes a third of a second. */
const spelling = lazy(() => nspell({ aff: Buffer.from(british.aff), dic: Buffer.from(british.dic) }))
const kept = new KeptWords([british.aff, british.dic])

/** The file in which all its words are kept, and what that says. */
export function wordsToKeep(): { readonly file: string; readonly text: string } {
  const words = Object.keys(spelling().data).filter((word) => spelling().correct(word))
  return { file: kept.file, text: textOfWords(words) }
}

function isThere(word: string): boolean {
  // "21st" is in it by a rule, which the list of its words has not; and it has straight apostrophes.
  if (!kept.areThere || /[\d’]/.test(word)) return spelling().correct(word)
  return waysToWrite(word).some((each) => kept.has(each))
}

/** The dictionary has -ise. A word with a capital counts as one in lower case. */
export const isInDictionary = memoised(isThere)

/** Whether it has a word that is one slip away. It is not remembered what was looked up for that. */
export const hasWordOneSlipAway = memoised((word: string) => word.length <= longest && oneSlipAway(word).some(isThere))

/** The words that were probably meant, the likeliest first. Where none is one slip away it takes up to half a second. */
export const wordsLike = memoised((word: string) => (word.length > longest ? [] : spelling().suggest(word)))

/** Where a sentence is in capitals, a name in it may be in the dictionary with one. */
function waysToWrite(word: string): readonly string[] {
  const small = word.toLowerCase()
  const isInCapitals = word === word.toUpperCase()
  return [word, small, ...(isInCapitals ? [word.slice(0, 1) + small.slice(1)] : [])]
}
