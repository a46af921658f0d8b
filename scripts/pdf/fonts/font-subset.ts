/**
 * A TrueType file with only the glyphs that a document shows and without hinting, which makes it a third smaller: screens
 * and printers of today need no hints. OpenType 1.9: glyf, loca, hmtx, maxp, head.
 */

import { advanceInUnits, type TrueType, tableOf } from '../../typeset/faces/true-type.ts'
import { component, glyphStart } from './glyph-table.ts'
import { sfnt } from './sfnt.ts'

/** The length of a component in bytes. */
function partLength(flags: number): number {
  const { wideArguments, oneScale, twoScales, fourScales } = component
  const scales = flags & oneScale ? 1 : flags & twoScales ? 2 : flags & fourScales ? 4 : 0
  return 4 + (flags & wideArguments ? 4 : 2) + 2 * scales
}

/** One for each face, for all documents. Throws for a font that lacks one of those tables. */
export class SubsetSource {
  readonly #font: TrueType
  /** Glyphs without their instructions, made when a document first needs them. */
  readonly #stripped = new Map<number, Buffer>()

  constructor(font: TrueType) {
    this.#font = font
  }

  /**
   * A font whose glyph n is `glyphs[n]`; the first must be glyph 0, which stands for a missing one. The components of
   * composite glyphs come after them.
   */
  subset(glyphs: readonly number[]): Uint8Array {
    const kept = [...glyphs]
    const numberOf = new Map<number, number>()
    for (const [index, glyph] of kept.entries()) if (!numberOf.has(glyph)) numberOf.set(glyph, index)
    // The list grows while it is read: a component may have components.
    for (const glyph of kept)
      for (const part of this.#parts(glyph))
        if (!numberOf.has(part.glyph)) numberOf.set(part.glyph, kept.push(part.glyph) - 1)

    const outlines = kept.map((glyph) => this.#renumbered(glyph, numberOf))
    const glyf = Buffer.alloc(outlines.reduce((sum, { length }) => sum + even(length), 0))
    // Offsets in a short `loca` count pairs of bytes.
    const loca = Buffer.alloc(2 * kept.length + 2)
    const hmtx = Buffer.alloc(4 * kept.length)
    let offset = 0
    for (const [index, outline] of outlines.entries()) {
      loca.writeUInt16BE(offset / 2, 2 * index)
      outline.copy(glyf, offset)
      offset += even(outline.length)
      this.#copyMetrics(kept[index] ?? 0, hmtx, index)
    }
    loca.writeUInt16BE(offset / 2, 2 * kept.length)

    const head = this.#table('head')
    head.writeUInt32BE(0, 8)
    head.writeInt16BE(0, 50)
    const hhea = this.#table('hhea')
    hhea.writeUInt16BE(kept.length, 34)
    const maxp = this.#table('maxp')
    maxp.writeUInt16BE(kept.length, 4)
    return sfnt({ glyf, head, hhea, hmtx, loca, maxp })
  }

  #table(tag: string): Buffer {
    const { offset, length } = tableOf(this.#font, tag)
    return Buffer.from(this.#font.bytes.subarray(offset, offset + length))
  }

  #copyMetrics(glyph: number, hmtx: Buffer, index: number): void {
    const { view, advanceCount } = this.#font
    hmtx.writeUInt16BE(advanceInUnits(this.#font, glyph), 4 * index)
    const bearing = glyph < advanceCount ? 4 * glyph + 2 : 4 * advanceCount + 2 * (glyph - advanceCount)
    hmtx.writeInt16BE(view.getInt16(tableOf(this.#font, 'hmtx').offset + bearing), 4 * index + 2)
  }

  #glyph(glyph: number): Buffer {
    const known = this.#stripped.get(glyph)
    if (known !== undefined) return known
    const [start, end] = [glyphStart(this.#font, glyph), glyphStart(this.#font, glyph + 1)]
    const stripped = withoutInstructions(Buffer.from(this.#font.bytes.subarray(start, end)))
    this.#stripped.set(glyph, stripped)
    return stripped
  }

  #parts(glyph: number): readonly Part[] {
    return partsOf(this.#glyph(glyph))
  }

  #renumbered(glyph: number, numberOf: ReadonlyMap<number, number>): Buffer {
    const parts = this.#parts(glyph)
    if (parts.length === 0) return this.#glyph(glyph)
    const copy = Buffer.from(this.#glyph(glyph))
    for (const part of parts) copy.writeUInt16BE(numberOf.get(part.glyph) ?? 0, part.at + 2)
    return copy
  }
}

interface Part {
  readonly glyph: number
  readonly flags: number
  /** Its offset in the glyph's bytes. */
  readonly at: number
}

/** The components of a glyph; empty for a simple one. */
function partsOf(bytes: Buffer): readonly Part[] {
  const parts: Part[] = []
  if (bytes.length === 0 || bytes.readInt16BE(0) >= 0) return parts
  for (let at = 10, more = true; more; ) {
    const flags = bytes.readUInt16BE(at)
    parts.push({ glyph: bytes.readUInt16BE(at + 2), flags, at })
    more = (flags & component.more) !== 0
    at += partLength(flags)
  }
  return parts
}

function withoutInstructions(bytes: Buffer): Buffer {
  if (bytes.length === 0) return bytes
  const parts = partsOf(bytes)
  const last = parts.at(-1)
  if (last !== undefined) {
    for (const { at, flags } of parts) bytes.writeUInt16BE(flags & ~component.instructions, at)
    return bytes.subarray(0, last.at + partLength(last.flags))
  }
  const contours = bytes.readInt16BE(0)
  const lengthAt = 10 + 2 * contours
  const start = lengthAt + 2 + bytes.readUInt16BE(lengthAt)
  const points = contours === 0 ? 0 : bytes.readUInt16BE(lengthAt - 2) + 1
  const outline = bytes.subarray(start, outlineEnd(bytes, start, points))
  return Buffer.concat([bytes.subarray(0, lengthAt), Buffer.alloc(2), outline])
}

/** The length of a simple glyph: flags, which may repeat, then x, then y. The rest is padding. */
function outlineEnd(bytes: Buffer, start: number, points: number): number {
  let at = start
  let coordinates = 0
  for (let point = 0; point < points; ) {
    const flags = bytes.readUInt8(at++)
    const times = flags & 8 ? bytes.readUInt8(at++) + 1 : 1
    point += times
    coordinates += times * (flags & 2 ? 1 : flags & 16 ? 0 : 2)
    coordinates += times * (flags & 4 ? 1 : flags & 32 ? 0 : 2)
  }
  return at + coordinates
}

const even = (length: number): number => length + (length % 2)
