/** Words that count as right whatever the dictionary says: the names in a content folder, and the words of words.txt. */

import { withoutAccents } from '../blocks/plain-words.ts'

/** In lower case, without a possessive ending; names with accents without these as well, which a rule tells of. */
export function knownWords(names: Iterable<string>): ReadonlySet<string> {
  const known = new Set<string>()
  for (const name of names)
    for (const [word] of name.normalize('NFC').matchAll(letters)) {
      addWord(known, word)
      // Looking through every sign is what takes time here: few names have accents.
      if (beyondEnglish.test(word)) addWord(known, withoutAccents(word))
    }
  return known
}

/** With what stands between its hyphens. */
function addWord(known: Set<string>, word: string): void {
  known.add(plainForm(word))
  if (word.includes('-')) for (const part of word.split('-')) known.add(plainForm(part))
}

/** Any letter but those of English. */
const beyondEnglish = /[^\0-\x7f’]/

const letters = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu

/** The form in which a word is looked up: `Resident’s` → `resident`. */
export const plainForm = (word: string): string => word.replaceAll('’', "'").replace(/'s?$/i, '').toLowerCase()

/** The words of a words.txt: one or more on a line; `#` begins a comment. */
export const wordsOfFile = (text: string): readonly string[] => text.split('\n').map((line) => line.replace(/#.*/, ''))
