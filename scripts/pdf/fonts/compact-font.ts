/**
 * A bare font in the Compact Font Format (CFF), as a simple font of a PDF embeds it: cubic outlines and their names,
 * without the six tables that TrueType needs. Adobe Technical Notes 5176 and 5177; ISO 32000-1, 9.9.
 */

import { advanceInUnits, type TrueType } from '../../typeset/faces/true-type.ts'
import { charstring, operandBytes } from './charstring.ts'
import { cubicOutline } from './cubic-outline.ts'
import { glyphContours } from './glyph-contours.ts'
import { compactNumbers } from './glyph-names.ts'

export interface NamedGlyph {
  readonly glyph: number
  readonly name: string
}

/**
 * How finely a font is drawn: the units in its em, and the thousandths of an em by which a curve may differ from the
 * drawing. `text` is 8 µm at 12 points, a fifth of a dot of an office printer, and makes a font a tenth smaller.
 */
export type Fineness = 'text' | 'display'
const drawing: Readonly<Record<Fineness, { readonly units: number; readonly tolerance: number }>> = {
  text: { units: 500, tolerance: 2 },
  display: { units: 1000, tolerance: 1 },
}

/** Thousandths of an em. Widths are stored as differences from it, so it is about the width of a letter. */
const nominalWidth = 550

/** One for each face and fineness, shared by all documents, so that a glyph is drawn once. */
export class CompactFont {
  readonly #font: TrueType
  readonly #units: number
  readonly #tolerance: number
  /** Charstrings by glyph, made when a document first needs them. */
  readonly #charstrings = new Map<number, Uint8Array>()
  readonly #missing: Uint8Array
  /** The entries of every subset about the whole face: the size of a unit, and the bounding box. */
  readonly #look: readonly number[]
  readonly #privateData: Uint8Array
  /** The length of the top dictionary's index in bytes, the same whatever offsets are in it. */
  readonly #topLength: number

  constructor(font: TrueType, fineness: Fineness) {
    const { units, tolerance } = drawing[fineness]
    this.#font = font
    this.#units = units
    this.#tolerance = (tolerance * units) / 1000
    this.#missing = charstring([], -this.#unitsOf(nominalWidth))
    const scale = units === 1000 ? [] : [...fontMatrix(1 / units), ...operator.FontMatrix]
    const box = font.metrics.box.flatMap((side) => operandBytes(this.#unitsOf(side)))
    this.#look = [...scale, ...box, ...operator.FontBBox]
    this.#privateData = Uint8Array.of(...operandBytes(this.#unitsOf(nominalWidth)), ...operator.nominalWidthX)
    this.#topLength = this.#top(0, 0, 0).length
  }

  /** A font of these glyphs, after an empty one for missing glyphs. */
  subset(name: string, glyphs: readonly NamedGlyph[]): Uint8Array {
    const privateData = this.#privateData
    const strings: string[] = []
    const numbered = glyphs
      .map(({ glyph, name: called }) => ({ glyph, string: compactNumbers.get(called) ?? numberOf(called, strings) }))
      .sort((a, b) => a.string - b.string)
    const charset = ranges(numbered.map(({ string }) => string))
    const drawings = index([this.#missing, ...numbered.map(({ glyph }) => this.#charstring(glyph))])
    const names = index([Buffer.from(name, 'latin1')])
    const texts = index(strings.map((text) => Buffer.from(text, 'latin1')))
    const start = header.length + names.length + this.#topLength + texts.length + subroutines.length
    const top = this.#top(start, charset.length, drawings.length)
    return Buffer.concat([header, names, top, texts, subroutines, charset, drawings, privateData])
  }

  /** The top dictionary: the entries about the face, and the offsets of charset, charstrings and private dictionary. */
  #top(start: number, charsetLength: number, drawingsLength: number): Uint8Array {
    return index([
      Uint8Array.of(
        ...this.#look,
        ...offset(start),
        ...operator.charset,
        ...offset(start + charsetLength),
        ...operator.CharStrings,
        ...operandBytes(this.#privateData.length),
        ...offset(start + charsetLength + drawingsLength),
        ...operator.Private,
      ),
    ])
  }

  #charstring(glyph: number): Uint8Array {
    const known = this.#charstrings.get(glyph)
    if (known !== undefined) return known
    const scale = this.#units / this.#font.unitsPerEm
    const outlines = glyphContours(this.#font, glyph).map((contour) =>
      cubicOutline(
        contour.map(({ x, y, on }) => ({ x: x * scale, y: y * scale, on })),
        this.#tolerance,
      ),
    )
    const advance = Math.round(advanceInUnits(this.#font, glyph) * scale)
    const made = charstring(outlines, advance - this.#unitsOf(nominalWidth))
    this.#charstrings.set(glyph, made)
    return made
  }

  #unitsOf(thousandths: number): number {
    return Math.round((thousandths * this.#units) / 1000)
  }
}

/** The number of standard strings, after which a font's own are numbered: 5176, appendix A. */
const standardCount = 391

/** The number of a name that is not standard, which is added to the font's own strings if it is new. */
function numberOf(name: string, strings: string[]): number {
  const known = strings.indexOf(name)
  return standardCount + (known < 0 ? strings.push(name) - 1 : known)
}

/** 5176, tables 9 and 23. */
const operator = {
  FontBBox: [5],
  FontMatrix: [12, 7],
  charset: [15],
  CharStrings: [17],
  Private: [18],
  nominalWidthX: [21],
} as const

const twoBytes = (value: number): readonly [number, number] => [(value >> 8) & 255, value & 255]

/** The header: version 1.0, four bytes, offsets of two. There are no subroutines. */
const header = Uint8Array.of(1, 0, 4, 2)
const subroutines = Uint8Array.of(0, 0)

/** An offset, always of five bytes, so that the length of the dictionary is known before the offset. */
const offset = (value: number): readonly number[] => [29, ...twoBytes(value >> 16), ...twoBytes(value)]

/** A charset of format 1: for each run of consecutive numbers its first, and how many follow. 5176, tables 18 and 19. */
function ranges(numbers: readonly number[]): Uint8Array {
  const bytes = [1]
  let more = 0
  for (let at = 0; at < numbers.length; at++) {
    const value = numbers[at] ?? 0
    if (numbers[at + 1] === value + 1 && more < 255) {
      more++
      continue
    }
    const first = value - more
    bytes.push(first >> 8, first & 255, more)
    more = 0
  }
  return Uint8Array.from(bytes)
}

/** Real numbers are written in half bytes: 5176, table 5. */
function fontMatrix(scale: number): readonly number[] {
  const halves = [...scale.toFixed(10)].map((sign) => (sign === '.' ? 10 : Number(sign)))
  const padded = [...halves, 15, ...(halves.length % 2 === 0 ? [15] : [])]
  const bytes = Array.from(
    { length: padded.length / 2 },
    (_, at) => (padded[2 * at] ?? 0) * 16 + (padded[2 * at + 1] ?? 0),
  )
  const real = [30, ...bytes]
  const [zero] = operandBytes(0)
  return [...real, zero ?? 139, zero ?? 139, ...real, zero ?? 139, zero ?? 139]
}

/** An index: the count, the offsets, then the data. 5176, chapter 5. */
function index(items: readonly Uint8Array[]): Uint8Array {
  if (items.length === 0) return Uint8Array.of(0, 0)
  const length = items.reduce((sum, item) => sum + item.length, 0)
  const size = length < 255 ? 1 : length < 65535 ? 2 : 3
  const head = 3 + size * (items.length + 1)
  const bytes = new Uint8Array(head + length)
  bytes.set(twoBytes(items.length))
  bytes[2] = size
  let at = 3
  const write = (end: number): void => {
    for (let shift = 8 * (size - 1); shift >= 0; shift -= 8) bytes[at++] = end >> shift
  }
  let end = 1
  write(end)
  for (const item of items) {
    // Byte by byte: for so few a native copy takes longer to start.
    for (let from = 0, to = head + end - 1; from < item.length; from++, to++) bytes[to] = item[from] ?? 0
    end += item.length
    write(end)
  }
  return bytes
}
