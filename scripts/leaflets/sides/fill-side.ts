/** Puts bands on a side, one below the other, until the room is used up. */

import { balanceColumns, type Columns, fillColumns, mostFitting } from '../../typeset/blocks/columns.ts'
import { heightOf, type Slice } from '../../typeset/blocks/slice.ts'
import type { Format } from '../formats/formats.ts'
import { mm } from '../formats/millimetres.ts'
import type { Band, Section } from './band.ts'
import { isAnyRow, withRowsKept } from './flow.ts'
import type { Side } from './side.ts'

/** Points from the top of the page, and from its left edge. */
export interface Room {
  readonly x: number
  readonly top: number
  readonly bottom: number
}

export interface Overflow {
  /** Points by which the rest is too tall. */
  readonly by: number
  /** The section in which the room ran out. */
  readonly section?: Section
  /** Whether it ran out on the second side. */
  readonly back?: true
  /** Whether it ran out before any section: on the cover of a booklet, or above the acknowledgement in large print. */
  readonly cover?: true
  /** The height of the acknowledgement in points, on a cover, a poster or the first side of large print. */
  readonly acknowledged?: number
}

export interface Filled {
  readonly rest: readonly Band[]
  /** Where the next band would begin: points from the top of the page. */
  readonly foot: number
  readonly overflow?: Overflow
}

/** What goes over to the next side: all that has no room, or the whole section in which the room runs out, and of a table no row alone. */
export type Over = 'what has no room' | 'whole sections'

export function fillSide(
  side: Side,
  bands: readonly Band[],
  room: Room,
  format: Format,
  over: Over = 'what has no room',
): Filled {
  let top = room.top
  for (const [index, band] of bands.entries()) {
    const start = index === 0 ? top : top + band.gap
    const available = room.bottom - start
    const later = bands.slice(index + 1)
    const spot: Spot = { x: room.x, y: start, available, isLast: later.length === 0 }
    const placed =
      band.form === 'columns' ? placeColumns(side, band, spot, format, over) : placeWide(side, band, spot, over)
    if (placed.left === undefined) {
      top = start + placed.height
      continue
    }
    const laterHeight = later.reduce((sum, next) => sum + next.gap + heightOfBand(next), 0)
    const section =
      placed.left.sections[0] ?? sectionAt(band, band.slices.length - placed.left.slices.length) ?? band.within
    return {
      rest: [placed.left, ...later],
      foot: start + placed.height,
      overflow: { by: heightOfBand(band) + laterHeight - available, ...(section && { section }) },
    }
  }
  return { rest: [], foot: top }
}

interface PlacedBand {
  readonly height: number
  /** The slices that did not fit. */
  readonly left?: Band
}

/** Where a band begins, and how tall it may be. Points. */
interface Spot {
  readonly x: number
  readonly y: number
  readonly available: number
  /** Whether no band stands below it. */
  readonly isLast: boolean
}

function placeColumns(
  side: Side,
  band: Band,
  { x, y, available, isLast }: Spot,
  format: Format,
  over: Over,
): PlacedBand {
  const few = Math.min(available, mm(format.single.mostInColumn))
  const { columns, rest } =
    isLast && belongsInOneColumn(band.slices, band, few)
      ? { columns: oneColumn(band.slices), rest: [] }
      : dealtOut(band, available, few, over)
  side.stack(columns.left, x, y)
  side.stack(columns.right, x + mm(format.column.width) + mm(format.column.gutter), y)
  if (rest.length === 0) return { height: columns.height }
  return { height: columns.height, left: remainder(band, rest.length) }
}

/** A section alone of a heading and a few lines, which would be two or three in either column. */
const belongsInOneColumn = (slices: readonly Slice[], { sections }: Band, most: number): boolean =>
  sections.every(({ start }) => start === 0 || start >= slices.length) && heightOf(slices) <= most

const oneColumn = (slices: readonly Slice[]): Columns => ({ left: slices, right: [], height: heightOf(slices) })

/** What is left over goes to the next side, so that nothing stands below the columns. */
function dealtOut(band: Band, available: number, few: number, over: Over): ReturnType<typeof fillColumns> {
  const starts = band.sections.map(({ start }) => start)
  const dealt = balanceColumns(band.slices, starts, available)
  if (dealt.height <= available) return { columns: dealt, rest: [] }
  const { columns, rest } =
    (over === 'whole sections' ? wholeSections(band, starts, available) : undefined) ??
    fillColumns(band.slices, starts, available)
  const here = [...columns.left, ...columns.right]
  return { columns: belongsInOneColumn(here, band, few) ? oneColumn(here) : columns, rest }
}

/** As many sections as fit; undefined where not even the first does. */
function wholeSections(
  { slices }: Band,
  starts: readonly number[],
  available: number,
): ReturnType<typeof fillColumns> | undefined {
  for (const end of starts.filter((start) => start > 0).toReversed()) {
    const before = starts.filter((start) => start < end)
    const columns = balanceColumns(slices.slice(0, end), before, available)
    if (columns.height <= available) return { columns, rest: slices.slice(end) }
  }
  return undefined
}

function placeWide(side: Side, band: Band, { x, y, available }: Spot, over: Over): PlacedBand {
  const count = mostFitting(over === 'whole sections' ? withRowsKept(band.slices, isAnyRow) : band.slices, available)
  const here = band.slices.slice(0, count)
  side.stack(here, x, y)
  if (count === band.slices.length) return { height: heightOf(here) }
  return { height: heightOf(here), left: remainder(band, band.slices.length - count) }
}

/** The last slices of a band, with the sections that begin among them. */
function remainder(band: Band, count: number): Band {
  const from = band.slices.length - count
  const [first, ...more] = band.slices.slice(from)
  const head = first?.repeated ? [first.repeated] : []
  const sections = band.sections
    .filter(({ start }) => start >= from)
    .map((section) => ({ ...section, start: section.start - from + head.length }))
  const current = sectionAt(band, from)
  const continued = current && current.start < from ? [{ ...current, start: 0 }] : []
  return { ...band, slices: [...head, ...(first ? [first] : []), ...more], sections: [...continued, ...sections] }
}

const sectionAt = (band: Band, index: number): Section | undefined =>
  band.sections.findLast(({ start }) => start <= index)

/** The height of a band, its columns balanced. */
function heightOfBand(band: Band): number {
  return band.form === 'columns' ? balanceColumns(band.slices, [], 0).height : heightOf(band.slices)
}
