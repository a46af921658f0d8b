/** A QR code (ISO/IEC 18004) as one path of rectangles. */

import { encode } from 'uqr'
import type { PathCommand } from '../drawing/path.ts'
import { BoundedMap } from '../typeset/bounded-map.ts'
import { type Modules, penalty } from './qr-penalty.ts'

export interface QrCode {
  /** A module is 1 wide. */
  readonly commands: readonly PathCommand[]
  /** Modules a side, without the white round them. */
  readonly modules: number
}

/** Level M, without the quiet zone: what stands around it keeps its distance. */
export function qrCode(text: string): QrCode {
  const known = codes.get(text)
  if (known !== undefined) return known
  const modules = symbolOf(text)
  const code = { commands: rectanglesOf(modules), modules: modules.size }
  codes.set(text, code)
  return code
}

/** The formats of one edition have the same address, and follow each other. */
const codes = new BoundedMap<string, QrCode>(64)

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

/** After so many columns and rows each of them begins anew. */
const period = 12
/** What mask 0 and another turn over differently, for one period. */
const tiles = masks.map((mask) =>
  Uint8Array.from({ length: period * period }, (_, at) => {
    const [x, y] = [at % period, Math.floor(at / period)]
    return Number(masks[0]?.(x, y) !== mask(x, y))
  }),
)

/** The same for a whole symbol: of all codes of a size. */
const differences = new Map<string, Uint8Array>()

function differenceOf(size: number, mask: number): Uint8Array {
  const key = `${size} ${mask}`
  const known = differences.get(key)
  if (known !== undefined) return known
  const tile = tiles[mask] ?? new Uint8Array(period * period)
  const made = new Uint8Array(size * size)
  for (let y = 0, at = 0; y < size; y++)
    for (let x = 0; x < size; x++, at++) made[at] = tile[(y % period) * period + (x % period)] ?? 0
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
function rectanglesOf(modules: Modules): readonly PathCommand[] {
  const { size, dark } = modules
  const covered = new Uint8Array(dark.length)
  const commands: PathCommand[] = []
  for (let at = 0; at < dark.length; at++) {
    if (dark[at] !== 1 || covered[at] === 1) continue
    const x = at % size
    const y = (at - x) / size
    let width = 1
    while (x + width < size && dark[at + width] === 1 && covered[at + width] !== 1) width++
    let height = 1
    while (y + height < size && isDark(dark, at + height * size, width, 1)) height++
    let tall = 1
    while (y + tall < size && dark[at + tall * size] === 1) tall++
    let narrow = 1
    while (x + narrow < size && isDark(dark, at + narrow, tall, size)) narrow++
    if (narrow * tall > width * height) {
      width = narrow
      height = tall
    }
    for (let row = at; row < at + height * size; row += size) covered.fill(1, row, row + width)
    addRectangle(commands, x, y, x + width, y + height)
  }
  return commands
}

/**
 * Four sides and their end. Corners of modules are few, and are made once: a code of a thousand commands of its own would
 * be the most of what is kept of a leaflet.
 */
function addRectangle(commands: PathCommand[], left: number, top: number, right: number, foot: number): void {
  commands.push(corner('move', left, top), corner('line', right, top), corner('line', right, foot))
  commands.push(corner('line', left, foot), close)
}

const close: PathCommand = ['close']
/** By what leads there; then by column and row: the largest symbol has 177 modules a side. */
const corners = { move: new Map<number, PathCommand>(), line: new Map<number, PathCommand>() }

function corner(kind: 'move' | 'line', x: number, y: number): PathCommand {
  const key = 256 * y + x
  const known = corners[kind].get(key)
  if (known !== undefined) return known
  const made: PathCommand = [kind, x, y]
  corners[kind].set(key, made)
  return made
}

/** Whether `count` modules are dark, each `step` further on. */
function isDark(dark: Uint8Array, from: number, count: number, step: number): boolean {
  for (let at = from, left = count; left > 0; left--, at += step) if (dark[at] !== 1) return false
  return true
}
