/** The ids that headings are linked by: `#next-steps`. */

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

/** A heading's words in lower case, letters without their accents, joined by hyphens. An apostrophe joins: `whats-on`. */
export function headingId(words: string): string {
  const plain = words
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[æœøłđðþßı]/g, (letter) => wholeLetters[letter] ?? letter)
  return plain.match(/[\p{L}\p{N}]+/gu)?.join('-') ?? 'section'
}

/** The page's own: where its skip link leads. */
const idOfMain = 'main'

/** Gives the headings of one text their ids; a repeated one gets `-2`, then `-3`. */
export class HeadingIds {
  readonly #taken = new Set<string>()

  take(words: string): string {
    const plain = headingId(words)
    let id = plain
    for (let count = 2; id === idOfMain || this.#taken.has(id); count += 1) id = `${plain}-${count}`
    this.#taken.add(id)
    return id
  }

  get all(): ReadonlySet<string> {
    return this.#taken
  }
}
