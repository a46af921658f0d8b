/** Words as one types them without thinking of their accents: for the ids of headings and for finding things. */

/** Letters that carry their mark inside, which decomposing does not take off. */
const wholeLetters: Readonly<Record<string, string>> = {
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

/** In lower case, letters without their accents. An apostrophe joins: `whats`. */
export const plainWords = (text: string): readonly string[] =>
  /^[ -~]*$/.test(text)
    ? (text
        .toLowerCase()
        .replaceAll("'", '')
        .match(/[a-z0-9]+/g) ?? [])
    : anyPlainWords(text)

const anyPlainWords = (text: string): readonly string[] => plainLetters(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** In lower case, every accent taken off: `Łódź` → `lodz`. */
export const plainLetters = (text: string): string =>
  unaccented(text).replace(/[æœøłđðþßı]/g, (letter) => wholeLetters[letter] ?? letter)

/** In lower case, without the accents that can be taken off: all that a browser's own means can do. */
export const unaccented = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
