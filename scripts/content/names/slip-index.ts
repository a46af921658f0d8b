/** Texts that are one slip of the fingers from another, found without comparing each with each. */

import { editDistance } from './edit-distance.ts'

/** In characters. Longer texts are no names, and would have millions of rests. */
const longest = 100

/**
 * Keeps texts by what is left of them without one of their characters, or two: texts that are as many slips apart (a
 * character too many, too few or another, two neighbours swapped) have a rest in common. Finding takes as long as the text
 * is, however many there are.
 */
export class SlipIndex {
  readonly #byRest = new Map<string, string[]>()
  readonly #most: (text: string) => 1 | 2

  /** `most`: how many slips a text may be away from another at most. */
  constructor(texts: Iterable<string>, most: (text: string) => 1 | 2 = () => 1) {
    this.#most = most
    for (const text of texts)
      for (const rest of this.#restsOf(text)) this.#byRest.getOrInsertComputed(rest, () => []).push(text)
  }

  /** Those that are as few slips from a text as both may be, and which it is not itself. */
  near(text: string): readonly string[] {
    const sharing = new Set([...this.#restsOf(text)].flatMap((rest) => this.#byRest.get(rest) ?? []))
    sharing.delete(text)
    return [...sharing].filter((other) => {
      const most = Math.min(this.#most(text), this.#most(other))
      return editDistance(text, other, most + 1) <= most
    })
  }

  #restsOf(text: string): ReadonlySet<string> {
    if (text.length > longest) return new Set()
    const shorter = withoutOne(text)
    return new Set([text, ...shorter, ...(this.#most(text) === 2 ? shorter.flatMap(withoutOne) : [])])
  }
}

const withoutOne = (text: string): readonly string[] =>
  Array.from({ length: text.length }, (_, at) => text.slice(0, at) + text.slice(at + 1))
