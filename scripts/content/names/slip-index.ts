/** Texts that are one slip of the fingers from another, found without comparing each with each. */

import { changesBetween } from './changes-between.ts'

/**
 * Keeps texts by what is left of them without one of their characters, or two: texts that are as many slips apart (a character
 * too many, too few or another, two neighbours swapped) have a rest in common. Finding takes as long as the text is, however many there are.
 */
export class SlipIndex {
  readonly #byRest = new Map<string, string[]>()
  readonly #most: 1 | 2

  /** `most`: how many slips two texts are apart at most. */
  constructor(texts: Iterable<string>, most: 1 | 2 = 1) {
    this.#most = most
    for (const text of texts)
      for (const rest of this.#restsOf(text)) {
        const others = this.#byRest.get(rest)
        if (others === undefined) this.#byRest.set(rest, [text])
        else others.push(text)
      }
  }

  /** Those that are one slip from a text, or as many as there may be, and which it is not itself. */
  near(text: string): readonly string[] {
    const sharing = new Set([...this.#restsOf(text)].flatMap((rest) => this.#byRest.get(rest) ?? []))
    sharing.delete(text)
    return [...sharing].filter((other) => changesBetween(text, other, this.#most + 1) <= this.#most)
  }

  #restsOf(text: string): ReadonlySet<string> {
    const shorter = withoutOne(text)
    return new Set([text, ...shorter, ...(this.#most === 2 ? shorter.flatMap(withoutOne) : [])])
  }
}

const withoutOne = (text: string): readonly string[] =>
  Array.from({ length: text.length }, (_, at) => text.slice(0, at) + text.slice(at + 1))
