/** Whole numbers of 32 bits in a row that grows: its room is used again, for one is made for every leaflet. */

export class NumberList {
  private room = new Int32Array(4096)
  private length = 0

  clear(): void {
    this.length = 0
  }

  push(...values: readonly number[]): void {
    if (this.length + values.length > this.room.length) {
      const wider = new Int32Array(2 * this.room.length + values.length)
      wider.set(this.room)
      this.room = wider
    }
    for (const value of values) this.room[this.length++] = value
  }

  /** The units of a text. */
  pushText(text: string): void {
    for (let index = 0; index < text.length; index++) this.push(text.charCodeAt(index))
  }

  /** Until the next change. */
  get all(): Int32Array {
    return this.room.subarray(0, this.length)
  }
}
