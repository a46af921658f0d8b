/** The contours of a glyph of a TrueType font. OpenType 1.9, glyf. */

import type { TrueType } from '../../typeset/faces/true-type.ts'

/** In font units; y grows upwards. Halfway between two off-curve points there is one on the curve. */
export interface Point {
  readonly x: number
  readonly y: number
  readonly on: boolean
}
export type Contour = readonly Point[]

/** Empty where the glyph draws nothing; for a composite glyph the moved contours of its components. */
export function glyphContours(font: TrueType, glyph: number): readonly Contour[] {
  const { view } = font
  const start = glyphStart(font, glyph)
  if (glyphStart(font, glyph + 1) === start) return []
  const count = view.getInt16(start)
  return count < 0 ? composed(font, start + 10) : drawn(view, start + 10, count)
}

function glyphStart({ view, tables }: TrueType, glyph: number): number {
  const [head, loca, glyf] = ['head', 'loca', 'glyf'].map((tag) => {
    const table = tables.get(tag)
    if (table === undefined) throw new Error(`The font file has no "${tag}" table.`)
    return table.offset
  }) as [number, number, number]
  const long = view.getInt16(head + 50) === 1
  return glyf + (long ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph))
}

/** Flags of a point: on the curve; coordinates of one byte; repeated; same or positive. */
const onCurve = 1
const repeated = 8
const axes = { x: { short: 2, same: 16 }, y: { short: 4, same: 32 } } as const

function drawn(view: DataView, start: number, count: number): readonly Contour[] {
  const ends = Array.from({ length: count }, (_, index) => view.getUint16(start + 2 * index))
  const points = count === 0 ? 0 : (ends.at(-1) ?? 0) + 1
  let at = start + 2 * count
  at += 2 + view.getUint16(at) // Skips the instructions.
  const flags: number[] = []
  while (flags.length < points) {
    const flag = view.getUint8(at++)
    flags.push(flag)
    if (flag & repeated) for (let times = view.getUint8(at++); times > 0; times--) flags.push(flag)
  }
  const coordinates = ({ short, same }: (typeof axes)[keyof typeof axes]): readonly number[] => {
    let value = 0
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? view.getUint8(at++) : -view.getUint8(at++)
      else if (!(flag & same)) {
        value += view.getInt16(at)
        at += 2
      }
      return value
    })
  }
  const xs = coordinates(axes.x)
  const ys = coordinates(axes.y)
  const all = flags.map((flag, index): Point => ({ x: xs[index] ?? 0, y: ys[index] ?? 0, on: (flag & onCurve) !== 0 }))
  return ends.map((end, index) => all.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1))
}

/** Flags of a component: arguments of two bytes; arguments are a distance, not points to join; scales; another one follows. */
const wide = 0x0001
const distance = 0x0002
const oneScale = 0x0008
const moreParts = 0x0020
const twoScales = 0x0040
const fourScales = 0x0080

function composed(font: TrueType, start: number): readonly Contour[] {
  const { view } = font
  const contours: Contour[] = []
  for (let at = start, more = true; more; ) {
    const flags = view.getUint16(at)
    const part = glyphContours(font, view.getUint16(at + 2))
    at += 4
    const signed = (flags & distance) !== 0
    const argument = (index: number): number => {
      if (flags & wide) return signed ? view.getInt16(at + 2 * index) : view.getUint16(at + 2 * index)
      return signed ? view.getInt8(at + index) : view.getUint8(at + index)
    }
    const [first, second] = [argument(0), argument(1)]
    at += flags & wide ? 4 : 2
    const scale = (index: number): number => view.getInt16(at + 2 * index) / 0x4000
    let matrix = { xx: 1, xy: 0, yx: 0, yy: 1 }
    if (flags & oneScale) matrix = { xx: scale(0), xy: 0, yx: 0, yy: scale(0) }
    else if (flags & twoScales) matrix = { xx: scale(0), xy: 0, yx: 0, yy: scale(1) }
    else if (flags & fourScales) matrix = { xx: scale(0), xy: scale(1), yx: scale(2), yy: scale(3) }
    at += flags & oneScale ? 2 : flags & twoScales ? 4 : flags & fourScales ? 8 : 0
    const turned = part.map((contour) =>
      contour.map(({ x, y, on }) => ({ x: x * matrix.xx + y * matrix.yx, y: x * matrix.xy + y * matrix.yy, on })),
    )
    const [to, from] = signed
      ? [
          { x: first, y: second },
          { x: 0, y: 0 },
        ]
      : [contours.flat()[first] ?? { x: 0, y: 0 }, turned.flat()[second] ?? { x: 0, y: 0 }]
    contours.push(
      ...turned.map((contour) => contour.map(({ x, y, on }) => ({ x: x + to.x - from.x, y: y + to.y - from.y, on }))),
    )
    more = (flags & moreParts) !== 0
  }
  return contours
}
