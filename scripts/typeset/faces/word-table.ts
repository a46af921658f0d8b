/** A hash table of limited size whose keys are stretches of a longer text, which need not be cut out to be looked up. */

import { unitAt } from './unit-at.ts'

interface Word {
  readonly text: string
}

/** The initial number of slots, a power of two: enough for a process that makes one leaflet. */
const fewest = 512

export class WordTable<Shaped extends Word> {
  /** The number of entries at which it is emptied: what is needed again is soon back. */
  readonly #most: number
  /** Open addressing, with at least half of the slots empty. */
  #words: (Shaped | undefined)[] = empty(fewest)
  #hashes = new Int32Array(fewest)
  #count = 0

  constructor(most: number) {
    this.#most = most
  }

  /** The value of the UTF-16 units from `start` up to `end`; undefined where there is none. */
  find(text: string, start: number, end: number): Shaped | undefined {
    const hash = hashOf(text, start, end)
    const last = this.#words.length - 1
    for (let place = hash & last; ; place = (place + 1) & last) {
      const word = this.#words[place]
      if (word === undefined) return undefined
      if (this.#hashes[place] === hash && word.text.length === end - start && text.startsWith(word.text, start))
        return word
    }
  }

  /** Adds an entry whose key is not in it yet. */
  add(word: Shaped): void {
    if (this.#count >= this.#most) {
      this.#words.fill(undefined)
      this.#count = 0
    }
    if (2 * (this.#count + 1) > this.#words.length) this.#grow()
    this.#put(word)
    this.#count++
  }

  #grow(): void {
    const words = this.#words
    this.#words = empty(2 * words.length)
    this.#hashes = new Int32Array(2 * words.length)
    for (const word of words) if (word !== undefined) this.#put(word)
  }

  #put(word: Shaped): void {
    const hash = hashOf(word.text, 0, word.text.length)
    const last = this.#words.length - 1
    let place = hash & last
    while (this.#words[place] !== undefined) place = (place + 1) & last
    this.#words[place] = word
    this.#hashes[place] = hash
  }
}

const empty = <Shaped>(places: number): (Shaped | undefined)[] => new Array<Shaped | undefined>(places).fill(undefined)

/** FNV-1a over UTF-16 units, its high bits folded into the low ones, which choose the slot. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ unitAt(text, at), 0x01000193)
  return hash ^ (hash >>> 15)
}
