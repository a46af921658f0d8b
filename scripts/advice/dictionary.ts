/** The door to the British dictionary: is a word in it, and which are like it. */

import british from 'dictionary-en-gb'
import nspell from 'nspell'
import { remembered } from '../memory/remembered.ts'

/** Longer than any word people write: looking for others like it would take seconds. */
const longest = 24
const spelling = nspell({ aff: Buffer.from(british.aff), dic: Buffer.from(british.dic) })

/** Words with -ise; a word with a capital counts as its small form does. */
export const isInDictionary = remembered((word: string) => spelling.correct(word))

/** The words that were probably meant, the likeliest first. */
export const wordsLike = remembered((word: string) => (word.length > longest ? [] : spelling.suggest(word)))
