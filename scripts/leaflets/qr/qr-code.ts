/** A QR code (ISO/IEC 18004) as one path of rectangles. */

import { encode } from 'uqr'
import type { PathCommand } from '../../drawing/path.ts'
import { memoised } from '../../memory/memoised.ts'
import { underAllMasks } from './qr-masks.ts'
import { penalties } from './qr-penalty.ts'

export interface QrCode {
  /** A module is 1 wide. */
  readonly commands: readonly PathCommand[]
  /** Modules on a side, without the quiet zone. */
  readonly modules: number
}

/** The formats of one edition follow each other and have the same address. Keeping more would only burden the garbage collector. */
const mostKept = 4

/** Error correction level M, without the quiet zone, which the caller leaves. */
export const qrCode = memoised((text: string): QrCode => {
  const modules = symbolOf(text)
  return { commands: rectanglesOf(modules), modules: modules.size }
}, mostKept)

/** A square of `size` by `size` modules, row by row; 1 is dark. */
export interface Modules {
  readonly size: number
  readonly dark: Uint8Array
}

/**
 * The symbol with the mask of the least penalty (ISO/IEC 18004, 7.8.3). The library would find the same one, but encodes
 * all eight symbols for it, which takes eight times as long.
 */
export function symbolOf(text: string): Modules {
  const { data, types, size } = encode(text, { ecc: 'M', boostEcc: false, border: 0, maskPattern: 0 })
  const masked = underAllMasks(data, types)
  const points = penalties(masked)
  const best = points.indexOf(Math.min(...points))
  return { size, dark: masked.dark.map((module) => (module >>> best) & 1) }
}

/** Covers the dark modules with few rectangles: from each module not yet covered, the wider or the taller one. */
function rectanglesOf(modules: Modules): readonly PathCommand[] {
  const { size, dark } = modules
  const covered = new Uint8Array(dark.length)
  const commands: PathCommand[] = []
  for (let at = 0; at < dark.length; at++) {
    if (dark[at] !== 1 || covered[at] === 1) continue
    const [width, height] = rectangleFrom(at, modules, covered)
    for (let row = at; row < at + height * size; row += size) covered.fill(1, row, row + width)
    const x = at % size
    const y = (at - x) / size
    addRectangle(commands, x, y, x + width, y + height)
  }
  return commands
}

/** The width and height of the larger of two rectangles that begin at a module: first as wide, or first as tall as can be. */
function rectangleFrom(at: number, { size, dark }: Modules, covered: Uint8Array): readonly [number, number] {
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
  return narrow * tall > width * height ? [narrow, tall] : [width, height]
}

/**
 * Four sides and the end of the path. The commands of corners are shared: a thousand of its own for each code would be
 * most of what is kept of a leaflet.
 */
function addRectangle(commands: PathCommand[], left: number, top: number, right: number, foot: number): void {
  commands.push(corner('move', left, top), corner('line', right, top), corner('line', right, foot))
  commands.push(corner('line', left, foot), close)
}

const close: PathCommand = ['close']
/** Shared commands, by kind, row and column. */
const corners = { move: [] as PathCommand[][], line: [] as PathCommand[][] }

function corner(kind: 'move' | 'line', x: number, y: number): PathCommand {
  const row = corners[kind][y] ?? []
  const known = row[x]
  if (known !== undefined) return known
  const made: PathCommand = [kind, x, y]
  row[x] = made
  corners[kind][y] = row
  return made
}

/** Whether `count` modules are dark, from `from` on, each `step` after the last. */
function isDark(dark: Uint8Array, from: number, count: number, step: number): boolean {
  for (let at = from, left = count; left > 0; left--, at += step) if (dark[at] !== 1) return false
  return true
}
