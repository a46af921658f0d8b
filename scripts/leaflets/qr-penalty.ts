/** How hard a QR code is to read: of several codes that say the same, the one with the least is drawn. ISO/IEC 18004, 7.8.3. */

/** Square; 1 is dark. Row by row. */
export interface Modules {
  readonly size: number
  readonly dark: Uint8Array
}

/** The standard's weights: runs of one colour, blocks of one colour, what looks like a finder, and too much of one colour. */
const weights = { run: 3, block: 3, finder: 40, balance: 10 }

/** Counted no further than to `enough`: what is as hard to read as that is not drawn. */
export function penalty(modules: Modules, enough = Number.POSITIVE_INFINITY): number {
  const { size } = modules
  let points = blocks(modules) + balance(modules)
  for (let line = 0; line < size && points < enough; line++)
    points += lineOf(modules, line * size, 1) + lineOf(modules, line, size)
  return points
}

/** The runs of one line, dark and light in turn; the first and the last are light, for the code stands on white. */
const runs = new Int32Array(180)

function lineOf({ size, dark }: Modules, start: number, step: number): number {
  let points = 0
  let count = 0
  let length = 0
  let colour = 0
  for (let index = 0, at = start; index < size; index++, at += step) {
    if (dark[at] === colour) length++
    else {
      if (length >= 5) points += weights.run + length - 5
      runs[count++] = length
      colour = 1 - colour
      length = 1
    }
  }
  if (length >= 5) points += weights.run + length - 5
  runs[count++] = length
  if (colour === 1) runs[count++] = 0
  // Beyond its edges all is white.
  runs[0] = (runs[0] ?? 0) + size
  runs[count - 1] = (runs[count - 1] ?? 0) + size
  for (let middle = 3; middle < count - 3; middle += 2) points += weights.finder * finders(middle)
  return points
}

/** 1 : 1 : 3 : 1 : 1 about a dark run, with four times as much white on one side or on either. */
function finders(middle: number): number {
  const one = runs[middle - 2] ?? 0
  if (runs[middle] !== 3 * one || runs[middle - 1] !== one || runs[middle + 1] !== one || runs[middle + 2] !== one)
    return 0
  const before = runs[middle - 3] ?? 0
  const after = runs[middle + 3] ?? 0
  return (before >= 4 * one && after >= one ? 1 : 0) + (after >= 4 * one && before >= one ? 1 : 0)
}

/** Two columns of two modules each, of which all are dark or none is. */
function blocks({ size, dark }: Modules): number {
  let points = 0
  for (let start = 0; start < (size - 1) * size; start += size) {
    let before = (dark[start] ?? 0) + (dark[start + size] ?? 0)
    for (let at = start + 1; at < start + size; at++) {
      const pair = (dark[at] ?? 0) + (dark[at + size] ?? 0)
      if (pair === before && pair !== 1) points += weights.block
      before = pair
    }
  }
  return points
}

/** For every twentieth by which the dark modules are more or fewer than half. */
function balance({ size, dark }: Modules): number {
  const total = size * size
  let count = 0
  for (let at = 0; at < total; at++) count += dark[at] ?? 0
  return (Math.ceil(Math.abs(count * 20 - total * 10) / total) - 1) * weights.balance
}
