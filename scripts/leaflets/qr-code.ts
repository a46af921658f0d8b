/** A QR code (ISO/IEC 18004) as one path of rectangles. */

import { encode } from 'uqr'
import { type PathCommand, rectangle } from '../drawing/path.ts'
import { type Modules, penalty } from './qr-penalty.ts'

export interface QrCode {
  /** A module is 1 wide. */
  readonly commands: readonly PathCommand[]
  /** Modules a side, without the white round them. */
  readonly modules: number
}

/** Level M, without the quiet zone: what stands around it keeps its distance. */
export function qrCode(text: string): QrCode {
  const modules = symbolOf(text)
  return { commands: rectanglesOf(modules), modules: modules.size }
}

/**
 * The symbol with the mask that the standard asks for. The library finds the same one, but encodes eight symbols for it
 * and takes eight times as long.
 */
export function symbolOf(text: string): Modules {
  const { data, types, size } = encode(text, { ecc: 'M', boostEcc: false, border: 0, maskPattern: 0 })
  const first = new Uint8Array(size * size)
  const isData = new Uint8Array(size * size)
  for (let y = 0, at = 0; y < size; y++)
    for (let x = 0; x < size; x++, at++) {
      first[at] = data[y]?.[x] ? 1 : 0
      isData[at] = types[y]?.[x] === 0 ? 1 : 0
    }
  let best: Modules = { size, dark: first }
  let least = penalty(best)
  for (let mask = 1; mask < masks.length; mask++) {
    const candidate = { size, dark: remasked(first, isData, size, mask) }
    const points = penalty(candidate, least)
    if (points >= least) continue
    least = points
    best = candidate
  }
  return best
}

/** Which modules a mask turns over, by column and row: table 10 of the standard. */
const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

/** What mask 0 and another turn over differently, which is the same for all codes of a size. */
const differences = new Map<string, Uint8Array>()

function differenceOf(size: number, mask: number): Uint8Array {
  const key = `${size} ${mask}`
  const known = differences.get(key)
  if (known !== undefined) return known
  const turns = (x: number, y: number): boolean => masks[0]?.(x, y) !== masks[mask]?.(x, y)
  const made = Uint8Array.from({ length: size * size }, (_, at) => Number(turns(at % size, Math.floor(at / size))))
  differences.set(key, made)
  return made
}

function remasked(first: Uint8Array, isData: Uint8Array, size: number, mask: number): Uint8Array {
  const turned = differenceOf(size, mask)
  const dark = new Uint8Array(first.length)
  for (let at = 0; at < first.length; at++) dark[at] = (first[at] ?? 0) ^ ((turned[at] ?? 0) & (isData[at] ?? 0))
  writeFormat(dark, size, mask)
  return dark
}

/** The level and the mask with their check bits, twice: around the first finder, and along the two others. */
function writeFormat(dark: Uint8Array, size: number, mask: number): void {
  let check = mask // level M is 0
  for (let bit = 0; bit < 10; bit++) check = (check << 1) ^ ((check >>> 9) * 0x537)
  const bits = ((mask << 10) | check) ^ 0x5412
  const set = (x: number, y: number, bit: number): void => {
    dark[y * size + x] = (bits >>> bit) & 1
  }
  for (let bit = 0; bit < 15; bit++) {
    if (bit < 6) set(8, bit, bit)
    else if (bit < 8) set(8, bit + 1, bit)
    else if (bit === 8) set(7, 8, bit)
    else set(14 - bit, 8, bit)
    if (bit < 8) set(size - 1 - bit, 8, bit)
    else set(8, size - 15 + bit, bit)
  }
}

/** As few rectangles as are easily found: the wider or the taller one that begins at each module not yet covered. */
function rectanglesOf({ size, dark }: Modules): readonly PathCommand[] {
  const covered = new Uint8Array(dark.length)
  const free = (x: number, y: number): boolean => x < size && y < size && dark[y * size + x] === 1
  const commands: PathCommand[] = []
  for (let at = 0; at < dark.length; at++) {
    if (dark[at] !== 1 || covered[at] === 1) continue
    const x = at % size
    const y = (at - x) / size
    const rowFree = (row: number, width: number): boolean => {
      for (let column = x; column < x + width; column++) if (!free(column, row)) return false
      return true
    }
    const columnFree = (column: number, height: number): boolean => {
      for (let row = y; row < y + height; row++) if (!free(column, row)) return false
      return true
    }
    const wide = { width: 1, height: 1 }
    while (free(x + wide.width, y) && covered[at + wide.width] !== 1) wide.width++
    while (rowFree(y + wide.height, wide.width)) wide.height++
    const tall = { width: 1, height: 1 }
    while (free(x, y + tall.height)) tall.height++
    while (columnFree(x + tall.width, tall.height)) tall.width++
    const { width, height } = tall.width * tall.height > wide.width * wide.height ? tall : wide
    for (let row = y; row < y + height; row++) covered.fill(1, row * size + x, row * size + x + width)
    commands.push(...rectangle(x, y, width, height))
  }
  return commands
}
