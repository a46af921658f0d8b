/** Bytes in a row that grows. Its room is used again: a file of its own for every leaflet would be most of what is thrown away. */

export class ByteList {
  private room = Buffer.allocUnsafeSlow(1 << 16)
  length = 0

  clear(): void {
    this.length = 0
  }

  /** One character a byte. */
  text(said: string): void {
    this.makeRoom(said.length)
    this.length += this.room.write(said, this.length, 'latin1')
  }

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

/** Lists that nobody fills: files are made one after the other, and a few lists serve all of them. */
const spare: ByteList[] = []

/** An empty one, for as long as its taker needs it. */
export function takeByteList(): ByteList {
  const list = spare.pop() ?? new ByteList()
  list.clear()
  return list
}

/** Nothing that was shown of it may be used after. */
export const giveBack = (list: ByteList): number => spare.push(list)
