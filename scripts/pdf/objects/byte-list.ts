/** A growing list of bytes. Its memory is used again: a new one for every leaflet would be most of the garbage. */

import { unitAt } from '../../typeset/faces/unit-at.ts'

/** Begins with room for 64 KiB, and doubles it. */
export class ByteList {
  #room = Buffer.allocUnsafeSlow(1 << 16)
  /** May be set to less, to take back the last bytes. */
  length = 0

  /** Adds a text, a byte for each character. */
  text(said: string): void {
    const { length } = said
    this.#makeRoom(length)
    if (length > fewCharacters) this.#room.write(said, this.length, 'latin1')
    else for (let at = 0; at < length; at++) this.#room[this.length + at] = unitAt(said, at)
    this.length += length
  }

  /** Adds a decimal number, `steps / scale`, in as few characters as possible: `-.5`. `steps` is whole. ISO 32000-1, 7.3.3. */
  decimal(steps: number, scale: number): void {
    this.#makeRoom(mostDigits)
    const size = Math.abs(steps)
    const whole = Math.floor(size / scale)
    const part = size - whole * scale
    if (steps < 0) this.#sign(minus)
    if (whole > 0 || part === 0) this.#digits(whole, digitsOf(whole))
    if (part === 0) return
    this.#sign(point)
    this.#digits(part, digitsOf(scale) - 1)
    while (this.last === zero) this.length--
  }

  /** Adds a number of a content stream and a space. */
  operand(value: number, scale = 100): void {
    this.decimal(Math.round(value * scale), scale)
    this.#sign(space)
  }

  /** Adds the last `count` digits of a whole number of 32 bits. */
  #digits(value: number, count: number): void {
    const { length } = this
    const room = this.#room
    let left = value | 0
    for (let at = length + count - 1; at >= length; at--) {
      const tens = (left / 10) | 0
      room[at] = zero + left - 10 * tens
      left = tens
    }
    this.length = length + count
  }

  #sign(code: number): void {
    this.#room[this.length++] = code
  }

  /** Adds bytes. */
  bytes(more: Uint8Array): void {
    this.#makeRoom(more.length)
    this.#room.set(more, this.length)
    this.length += more.length
  }

  /** Adds the bytes of another list from `start` up to `end`. */
  copy(from: ByteList, start: number, end: number): void {
    this.#makeRoom(end - start)
    this.length += from.#room.copy(this.#room, this.length, start, end)
  }

  /** The last byte. */
  get last(): number {
    return this.#room[this.length - 1] ?? 0
  }

  /** The bytes as a text, a character for each byte. */
  toString(): string {
    return this.#room.toString('latin1', 0, this.length)
  }

  /** The bytes, valid until the next change. */
  get all(): Buffer {
    return this.#room.subarray(0, this.length)
  }

  #makeRoom(count: number): void {
    if (this.length + count <= this.#room.length) return
    const wider = Buffer.allocUnsafeSlow(2 * this.#room.length + count)
    wider.set(this.all)
    this.#room = wider
  }
}

/** Texts up to this length are copied character by character: for them a native write takes longer to start. */
const fewCharacters = 24
/** The most characters of a number, with sign and point. */
const mostDigits = 24
const [space, minus, point, zero] = [0x20, 0x2d, 0x2e, 0x30]

function digitsOf(whole: number): number {
  let count = 1
  for (let power = 10; power <= whole; power *= 10) count++
  return count
}

/** Lists that are not in use: files are made one after the other, so a few lists serve all of them. */
const spare: ByteList[] = []

/** Takes an empty list, to be given back by `giveBack`. */
export function takeByteList(): ByteList {
  const list = spare.pop() ?? new ByteList()
  list.length = 0
  return list
}

/** The list, and whatever `all` gave of it, must not be used afterwards. */
export const giveBack = (list: ByteList): number => spare.push(list)
