/** Words without their accents, as one types them: for the ids of headings and for searching. */

/** Letters whose mark is part of them, so that Unicode does not decompose them. */
export const wholeLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
}

const isPlain = (text: string): boolean => /^[ -~]*$/.test(text)
const everyWord = /[\p{L}\p{N}]+/gu

/** The words in lower case, letters without their accents. An apostrophe is left out: `whats`. */
export const plainWords = (text: string): readonly string[] =>
  isPlain(text)
    ? (text
        .toLowerCase()
        .replaceAll("'", '')
        .match(/[a-z0-9]+/g) ?? [])
    : wordsIn(plainLetters(text))

/** The same, and the words with the accents that a browser cannot take off, which it has as they were typed: `lodz` and `łodz`. */
export const typedWords = (text: string): readonly string[] =>
  isPlain(text) ? plainWords(text) : [...plainWords(text), ...wordsIn(unaccented(text))]

const wordsIn = (letters: string): readonly string[] => letters.match(everyWord) ?? []

/** In lower case, without any accents: `Łódź` → `lodz`. */
export const plainLetters = (text: string): string =>
  unaccented(text).replace(/[æœøłđðþßı]/g, (letter) => wholeLetters[letter] ?? letter)

/** In lower case, without the accents that Unicode can decompose, which is all that a browser can take off: `łodz`. */
const unaccented = (text: string): string => withoutAccents(text.toLowerCase()).replace(/['’]/g, '')

/** Without the accents that Unicode can decompose, as it is typed by people who have no such keys: `Łódź` → `Łodz`. */
export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')
