/** The British dictionary: whether a word is in it, and which words are like it. */

import british from 'dictionary-en-gb'
import nspell from 'nspell'
import { remembered } from '../memory/remembered.ts'

/** In characters. Nobody writes longer words, and looking for similar ones would take seconds. */
const longest = 24
const spelling = nspell({ aff: Buffer.from(british.aff), dic: Buffer.from(british.dic) })

/** The dictionary has -ise. A word with a capital counts as one in lower case. */
export const isInDictionary = remembered((word: string) => spelling.correct(word))

/** The words that were probably meant, the likeliest first. */
export const wordsLike = remembered((word: string) => (word.length > longest ? [] : spelling.suggest(word)))
