/** The ids that headings are linked by: `#next-steps`. */

import { plainWords } from '../../blocks/plain-words.ts'

/** A heading's words in lower case, letters without their accents, joined by hyphens. An apostrophe joins: `whats-on`. */
const headingId = (words: string): string => plainWords(words).join('-') || 'section'

/** The page's own: where its skip link leads. */
const idOfMain = 'main'

/** Gives the headings of one text their ids; a repeated one gets `-2`, then `-3`. */
export class HeadingIds {
  readonly #taken = new Set<string>()

  /** Another id at each call, for the same words too. */
  take(words: string): string {
    const plain = headingId(words)
    let id = plain
    for (let count = 2; id === idOfMain || this.#taken.has(id); count += 1) id = `${plain}-${count}`
    this.#taken.add(id)
    return id
  }

  /** Every id given so far. */
  get all(): ReadonlySet<string> {
    return this.#taken
  }
}
