/** A set of one-byte codes, a bit for each: the codes of a word are added to those of a document all at once. */

export class CodeSet {
  /** Codes 32 to 127, in which nearly all words are written: 32 bits for each of these parts of ASCII. */
  #signs = 0
  #capitals = 0
  #letters = 0
  #others: readonly number[] = none

  /** Nothing changes where the set has it already. */
  add(code: number): void {
    const bit = 1 << (code & 31)
    if (code >> 5 === 1) this.#signs |= bit
    else if (code >> 5 === 2) this.#capitals |= bit
    else if (code >> 5 === 3) this.#letters |= bit
    else if (!this.#others.includes(code)) this.#others = [...this.#others, code]
  }

  /** Adds what another set has. */
  addAll(other: CodeSet): void {
    this.#signs |= other.#signs
    this.#capitals |= other.#capitals
    this.#letters |= other.#letters
    for (const code of other.#others) this.add(code)
  }

  /** Whether the code is in the set. */
  has(code: number): boolean {
    if (code >> 5 === 0 || code > 127) return this.#others.includes(code)
    const column = code >> 5 === 1 ? this.#signs : code >> 5 === 2 ? this.#capitals : this.#letters
    return (column & (1 << (code & 31))) !== 0
  }

  /** Whether no code was added. */
  get isEmpty(): boolean {
    return (this.#signs | this.#capitals | this.#letters) === 0 && this.#others.length === 0
  }
}

/** Shared by all sets without other codes, to save memory. */
const none: readonly number[] = []
