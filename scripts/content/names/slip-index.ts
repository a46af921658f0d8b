/** Texts that are one slip of the fingers from another, found without comparing each with each. */

import { changesBetween } from './closest.ts'

/**
 * Keeps texts by what is left of them without one of their characters: two that are a slip apart (a character too many,
 * too few or another, two neighbours swapped) have a rest in common. Finding takes as long as the text is, however many there are.
 */
export class SlipIndex {
  readonly #byRest = new Map<string, string[]>()

  constructor(texts: Iterable<string>) {
    for (const text of texts)
      for (const rest of restsOf(text)) {
        const others = this.#byRest.get(rest)
        if (others === undefined) this.#byRest.set(rest, [text])
        else others.push(text)
      }
  }

  /** Those that are one slip from a text, which it is not itself. */
  near(text: string): readonly string[] {
    const sharing = new Set([...restsOf(text)].flatMap((rest) => this.#byRest.get(rest) ?? []))
    return [...sharing].filter((other) => changesBetween(text, other, 2) === 1)
  }
}

const restsOf = (text: string): ReadonlySet<string> =>
  new Set([text, ...Array.from({ length: text.length }, (_, at) => text.slice(0, at) + text.slice(at + 1))])
