/** Bytes in a row that grows. Its room is used again: a file of its own for every leaflet would be most of what is thrown away. */

/** Begins with room for 64 KiB, and doubles it. */
export class ByteList {
  private room = Buffer.allocUnsafeSlow(1 << 16)
  /** Made less, it takes back what was put down last. */
  length = 0

  /** One character a byte. */
  text(said: string): void {
    const { length } = said
    this.makeRoom(length)
    if (length > fewCharacters) this.room.write(said, this.length, 'latin1')
    else for (let at = 0; at < length; at++) this.room[this.length + at] = said.charCodeAt(at)
    this.length += length
  }

  /** So many steps, whole ones, of which `scale` make 1, in as few signs as it takes: `-.5`. ISO 32000-1, 7.3.3. */
  decimal(steps: number, scale: number): void {
    this.makeRoom(mostDigits)
    const size = Math.abs(steps)
    const whole = Math.floor(size / scale)
    const part = size - whole * scale
    if (steps < 0) this.sign(minus)
    if (whole > 0 || part === 0) this.digits(whole, digitsOf(whole))
    if (part === 0) return
    this.sign(point)
    this.digits(part, digitsOf(scale) - 1)
    while (this.last === zero) this.length--
  }

  /** A number of a content stream, and the space behind it. */
  operand(value: number, scale = 100): void {
    this.decimal(Math.round(value * scale), scale)
    this.sign(space)
  }

  /** A whole number of 32 bits in so many digits, from the last one on. */
  private digits(value: number, count: number): void {
    const { room, length } = this
    let left = value | 0
    for (let at = length + count - 1; at >= length; at--) {
      const tens = (left / 10) | 0
      room[at] = zero + left - 10 * tens
      left = tens
    }
    this.length = length + count
  }

  private sign(code: number): void {
    this.room[this.length++] = code
  }

  /** Bytes as they are. */
  bytes(more: Uint8Array): void {
    this.makeRoom(more.length)
    this.room.set(more, this.length)
    this.length += more.length
  }

  /** Those of another list, from one to before another. */
  copy(from: ByteList, start: number, end: number): void {
    this.makeRoom(end - start)
    this.length += from.room.copy(this.room, this.length, start, end)
  }

  /** The byte put down last. */
  get last(): number {
    return this.room[this.length - 1] ?? 0
  }

  /** A character a byte. */
  toString(): string {
    return this.room.toString('latin1', 0, this.length)
  }

  /** As they are until the next change. */
  get all(): Buffer {
    return this.room.subarray(0, this.length)
  }

  private makeRoom(count: number): void {
    if (this.length + count <= this.room.length) return
    const wider = Buffer.allocUnsafeSlow(2 * this.room.length + count)
    wider.set(this.all)
    this.room = wider
  }
}

/** Of so few characters each is put down by itself: the machine's own way takes longer to begin. */
const fewCharacters = 24
/** With its sign and its point. */
const mostDigits = 24
const [space, minus, point, zero] = [0x20, 0x2d, 0x2e, 0x30]

function digitsOf(whole: number): number {
  let count = 1
  for (let power = 10; power <= whole; power *= 10) count++
  return count
}

/** Lists that nobody fills: files are made one after the other, and a few lists serve all of them. */
const spare: ByteList[] = []

/** An empty one, for as long as its taker needs it. */
export function takeByteList(): ByteList {
  const list = spare.pop() ?? new ByteList()
  list.length = 0
  return list
}

/** Nothing that was shown of it may be used after. */
export const giveBack = (list: ByteList): number => spare.push(list)
