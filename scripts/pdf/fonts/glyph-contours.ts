/** The contours of a glyph of a TrueType font. OpenType 1.9, glyf. */

import type { TrueType } from '../../typeset/faces/true-type.ts'
import { component, glyphStart } from './glyph-table.ts'

/** In font units; y grows upwards. Halfway between two off-curve points there is one on the curve. */
export interface Point {
  readonly x: number
  readonly y: number
  readonly on: boolean
}
export type Contour = readonly Point[]

/** Empty where the glyph draws nothing; for a composite glyph the moved contours of its components. */
export function glyphContours(font: TrueType, glyph: number): readonly Contour[] {
  const start = glyphStart(font, glyph)
  if (glyphStart(font, glyph + 1) === start) return []
  const from = new Reader(font.view, start)
  const count = from.int16()
  from.skip(8) // The bounding box.
  return count < 0 ? composed(font, from) : drawn(from, count)
}

/** Takes one number after the other from a table. */
class Reader {
  readonly #view: DataView
  #at: number

  constructor(view: DataView, at: number) {
    this.#view = view
    this.#at = at
  }

  skip(bytes: number): void {
    this.#at += bytes
  }

  int8(): number {
    return this.#view.getInt8(this.#at++)
  }

  uint8(): number {
    return this.#view.getUint8(this.#at++)
  }

  int16(): number {
    this.#at += 2
    return this.#view.getInt16(this.#at - 2)
  }

  uint16(): number {
    return this.int16() & 0xffff
  }

  /** F2DOT14: 14 of its 16 bits are a fraction. */
  fixed(): number {
    return this.int16() / 0x4000
  }
}

/** Flags of a point: on the curve; coordinates of one byte; repeated; same or positive. */
const onCurve = 1
const repeated = 8
const axes = { x: { short: 2, same: 16 }, y: { short: 4, same: 32 } } as const

function drawn(from: Reader, count: number): readonly Contour[] {
  const ends = Array.from({ length: count }, () => from.uint16())
  const points = (ends.at(-1) ?? -1) + 1
  from.skip(from.uint16()) // The instructions.
  const flags: number[] = []
  while (flags.length < points) {
    const flag = from.uint8()
    flags.push(flag)
    if (flag & repeated) for (let times = from.uint8(); times > 0; times--) flags.push(flag)
  }
  const coordinates = ({ short, same }: (typeof axes)[keyof typeof axes]): readonly number[] => {
    let value = 0
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? from.uint8() : -from.uint8()
      else if (!(flag & same)) value += from.int16()
      return value
    })
  }
  const xs = coordinates(axes.x)
  const ys = coordinates(axes.y)
  const all = flags.map((flag, index): Point => ({ x: xs[index] ?? 0, y: ys[index] ?? 0, on: (flag & onCurve) !== 0 }))
  return ends.map((end, index) => all.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1))
}

const origin = { x: 0, y: 0 }

function composed(font: TrueType, from: Reader): readonly Contour[] {
  const contours: Contour[] = []
  let flags: number
  do {
    flags = from.uint16()
    const part = glyphContours(font, from.uint16())
    const [first, second] = [argument(from, flags), argument(from, flags)]
    const { xx, xy, yx, yy } = matrixOf(from, flags)
    const turned = mapped(part, ({ x, y, on }) => ({ x: x * xx + y * yx, y: x * xy + y * yy, on }))
    const [to, joined] =
      flags & component.distance
        ? [{ x: first, y: second }, origin]
        : [contours.flat()[first] ?? origin, turned.flat()[second] ?? origin]
    contours.push(...mapped(turned, ({ x, y, on }) => ({ x: x + to.x - joined.x, y: y + to.y - joined.y, on })))
  } while (flags & component.more)
  return contours
}

const mapped = (contours: readonly Contour[], map: (point: Point) => Point): readonly Contour[] =>
  contours.map((contour) => contour.map(map))

/** A distance has a sign, the number of a point has none. */
function argument(from: Reader, flags: number): number {
  if (flags & component.wideArguments) return flags & component.distance ? from.int16() : from.uint16()
  return flags & component.distance ? from.int8() : from.uint8()
}

function matrixOf(from: Reader, flags: number): Readonly<Record<'xx' | 'xy' | 'yx' | 'yy', number>> {
  if (flags & component.fourScales) return { xx: from.fixed(), xy: from.fixed(), yx: from.fixed(), yy: from.fixed() }
  const xx = flags & (component.oneScale | component.twoScales) ? from.fixed() : 1
  return { xx, xy: 0, yx: 0, yy: flags & component.twoScales ? from.fixed() : xx }
}
