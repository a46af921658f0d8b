/** A search for many texts at once. */

/** The least length of what can be looked for, in characters. */
export const shortestNeedle = 6

/** Up to this many are looked for with one regular expression. */
const few = 8
const none: ReadonlySet<string> = new Set()

/**
 * More than a few are found by a rolling hash of their last six characters, which tell telephone numbers and addresses
 * apart better than the first ones. R. M. Karp and M. O. Rabin, "Efficient randomized pattern-matching algorithms", 1987.
 */
export class Needles {
  /** The length of the longest, in characters. */
  readonly longest: number
  readonly #all: readonly string[]
  /** Any of them, where they are few. */
  readonly #any: RegExp | undefined
  readonly #byEnd: ReadonlyMap<string, readonly string[]>
  /** Whether any of them ends with characters of this hash. */
  readonly #ends = new Uint8Array(tableSize)

  /** Each at least `shortestNeedle` long. */
  constructor(needles: Iterable<string>) {
    this.#all = [...new Set(needles)]
    this.#any = this.#all.length > few ? undefined : new RegExp(this.#all.map(RegExp.escape).join('|'))
    this.longest = this.#all.reduce((most, { length }) => Math.max(most, length), 0)
    this.#byEnd = Map.groupBy(this.#all, (needle) => needle.slice(-shortestNeedle))
    for (const end of this.#byEnd.keys()) {
      let number = 0
      for (let at = 0; at < shortestNeedle; at++) number = next(number, end.charCodeAt(at))
      this.#ends[number] = 1
    }
  }

  /** Whether there is nothing to look for. */
  get isEmpty(): boolean {
    return this.#all.length === 0
  }

  /** Those that stand in the text, each once. */
  foundIn(text: string): ReadonlySet<string> {
    if (this.#any === undefined) return this.#together(text)
    return this.#any.test(text) ? new Set(this.#all.filter((needle) => text.includes(needle))) : none
  }

  #together(text: string): ReadonlySet<string> {
    const found = new Set<string>()
    let number = 0
    for (let at = 0; at < text.length; at++) {
      number = next(number, text.charCodeAt(at))
      if (this.#ends[number] === 0) continue
      const end = text.slice(Math.max(0, at + 1 - shortestNeedle), at + 1)
      for (const needle of this.#byEnd.get(end) ?? []) if (text.endsWith(needle, at + 1)) found.add(needle)
    }
    return found
  }
}

const tableSize = 1 << 18

/** The hash of the last six characters: those before them have been shifted out of its eighteen bits. */
const next = (number: number, code: number): number => ((number << 3) ^ code) & (tableSize - 1)
