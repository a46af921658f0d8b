/** The penalty of a QR code under each mask: the mask with the least is used. ISO/IEC 18004, 7.8.3. */

import { allMasks, type MaskedModules, maskCount } from './qr-masks.ts'

/** The standard's weights: runs of one colour, blocks of one colour, what looks like a finder, and too much of one colour. */
const weights = { run: 3, block: 3, finder: 40, balance: 10 }

/** The penalty points of each mask. */
export function penalties(modules: MaskedModules): readonly number[] {
  const { size } = modules
  const points = Array.from({ length: maskCount }, () => 0)
  for (let line = 0; line < size; line++) {
    addLine(points, modules, line * size, 1)
    addLine(points, modules, line, size)
    if (line > 0) addBlocks(points, modules, line)
  }
  addBalance(points, modules)
  return points
}

/** How often each bit was set in bytes that are added up, no more than 255 of them. */
class BitCounts {
  /** Four counters of a byte each, for the first four masks and for the others. */
  #low = 0
  #high = 0

  add(bits: number): void {
    this.#low = (this.#low + (spread[bits & 15] ?? 0)) | 0
    this.#high = (this.#high + (spread[bits >>> 4] ?? 0)) | 0
  }

  /** Adds `weight` points for each time that a bit was set, and starts again. */
  addTo(points: number[], weight: number): void {
    for (let mask = 0; mask < maskCount; mask++) {
      const count = ((mask < 4 ? this.#low : this.#high) >>> (8 * (mask % 4))) & 255
      points[mask] = (points[mask] ?? 0) + weight * count
    }
    this.#low = 0
    this.#high = 0
  }
}

/** Four bits spread over four bytes, so that no count carries into its neighbour. */
const spread = Int32Array.from({ length: 16 }, (_, bits) =>
  [0, 1, 2, 3].reduce((sum, bit) => sum + (((bits >>> bit) & 1) << (8 * bit)), 0),
)

const counts = new BitCounts()
const others = new BitCounts()

/** The white modules around a symbol that a line begins and ends with: as many as a finder needs. */
const margin = 4
/** A line with its margins; the largest symbol has 177 modules on a side. */
const line = new Uint8Array(177 + 2 * margin)

/** Adds the penalty of a row or a column. */
function addLine(points: number[], { size, dark }: MaskedModules, start: number, step: number): void {
  for (let index = 0, at = start; index < size; index++, at += step) line[margin + index] = dark[at] ?? 0
  line.fill(0, margin + size)
  addRuns(points, size)
  addFinders(points, size)
}

/** Runs of five or more modules of one colour: a point for each module that is like the four before it, and two more for the first of a run. */
function addRuns(points: number[], size: number): void {
  let [first, second, third, before] = [0, 0, 0, 0]
  for (let at = margin + 1; at < margin + size; at++) {
    const same = ~((line[at] ?? 0) ^ (line[at - 1] ?? 0)) & allMasks
    const five = first & second & third & same
    counts.add(five)
    others.add(five & ~before)
    ;[first, second, third, before] = [second, third, same, five]
  }
  counts.addTo(points, 1)
  others.addTo(points, weights.run - 1)
}

/** What looks like a finder: 1 : 1 : 3 : 1 : 1, with four white modules on at least one side. */
function addFinders(points: number[], size: number): void {
  const is = (at: number): number => line[at] ?? 0
  for (let at = margin; at + 7 <= margin + size; at++) {
    const finder = is(at) & ~is(at + 1) & is(at + 2) & is(at + 3) & is(at + 4) & ~is(at + 5) & is(at + 6)
    const alone = finder & ~is(at - 1) & ~is(at + 7)
    if (alone === 0) continue
    counts.add(alone & ~(is(at - 2) | is(at - 3) | is(at - 4)))
    others.add(alone & ~(is(at + 8) | is(at + 9) | is(at + 10)))
  }
  counts.addTo(points, weights.finder)
  others.addTo(points, weights.finder)
}

/** Squares of two by two modules of one colour, in this row and the one above it. */
function addBlocks(points: number[], { size, dark }: MaskedModules, row: number): void {
  for (let at = row * size + 1; at < (row + 1) * size; at++) {
    const corner = dark[at] ?? 0
    const differ =
      (corner ^ (dark[at - 1] ?? 0)) | (corner ^ (dark[at - size] ?? 0)) | (corner ^ (dark[at - size - 1] ?? 0))
    counts.add(~differ & allMasks)
  }
  counts.addTo(points, weights.block)
}

/** A penalty for each twentieth by which the dark modules are more or fewer than half. */
function addBalance(points: number[], { size, dark }: MaskedModules): void {
  const total = size * size
  const darkCounts = points.map(() => 0)
  for (let row = 0; row < total; row += size) {
    for (let at = row; at < row + size; at++) counts.add(dark[at] ?? 0)
    counts.addTo(darkCounts, 1)
  }
  for (const [mask, count] of darkCounts.entries())
    points[mask] = (points[mask] ?? 0) + (Math.ceil(Math.abs(count * 20 - total * 10) / total) - 1) * weights.balance
}
