/** A growing list of whole numbers of 32 bits, whose memory is used again for every leaflet. */

import { unitAt } from '../../typeset/faces/unit-at.ts'

export class NumberList {
  #room = new Int32Array(4096)
  #length = 0

  /** Empties the list and keeps its room. */
  clear(): void {
    this.#length = 0
  }

  /** Adds whole numbers of 32 bits. */
  push(...values: readonly number[]): void {
    this.#makeRoom(values.length)
    for (const value of values) this.#room[this.#length++] = value
  }

  /** Adds the UTF-16 units of a text. */
  pushText(text: string): void {
    this.#makeRoom(text.length)
    const room = this.#room
    let end = this.#length
    for (let index = 0; index < text.length; index++) room[end++] = unitAt(text, index)
    this.#length = end
  }

  #makeRoom(count: number): void {
    if (this.#length + count <= this.#room.length) return
    const wider = new Int32Array(2 * this.#room.length + count)
    wider.set(this.#room)
    this.#room = wider
  }

  /** The numbers, valid until the next change. */
  get all(): Int32Array {
    return this.#room.subarray(0, this.#length)
  }
}
