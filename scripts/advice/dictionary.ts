/** The British dictionary: whether a word is in it, and which words are like it. */

import british from 'dictionary-en-gb'
import nspell from 'nspell'
import { memoised } from '../memory/memoised.ts'

/** In characters. Nobody writes longer words, and looking for similar ones would take seconds. */
const longest = 24
const spelling = nspell({ aff: Buffer.from(british.aff), dic: Buffer.from(british.dic) })

/** The dictionary has -ise. A word with a capital counts as one in lower case. */
export const isInDictionary = memoised((word: string) => spelling.correct(word))

/** The words that were probably meant, the likeliest first. */
export const wordsLike = memoised((word: string) => (word.length > longest ? [] : spelling.suggest(word)))
