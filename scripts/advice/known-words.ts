/** Words that are right here whatever the dictionary says: the names of a content folder, and those of the project's words.txt. */

/** In small letters, without the signs of a possessive. */
export function knownWords(names: Iterable<string>): ReadonlySet<string> {
  const known = new Set<string>()
  for (const name of names)
    for (const [word] of name.normalize('NFC').matchAll(letters)) {
      known.add(plainForm(word))
      for (const part of word.split('-')) known.add(plainForm(part))
    }
  return known
}

const letters = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu

/** As it is looked up: `Resident’s` → `resident`. */
export const plainForm = (word: string): string => word.replaceAll('’', "'").replace(/'s?$/i, '').toLowerCase()

/** The words of a words.txt: one or more a line, `#` begins a remark. */
export const wordsOfFile = (text: string): readonly string[] => text.split('\n').map((line) => line.replace(/#.*/, ''))
