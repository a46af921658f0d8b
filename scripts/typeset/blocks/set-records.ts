/**
 * Sets a table that has no room for its columns: each row becomes a list of cells beside the heads of their columns, two
 * abreast where the width allows. The structure is that of the table, and no word is cut.
 */

import { tolerance } from '../lines/measured-text.ts'
import { decoration } from '../lines/owners.ts'
import type { Placed } from '../lines/page.ts'
import type { RichText } from '../lines/runs.ts'
import { setText } from '../lines/text-box.ts'
import type { TextStyle } from '../lines/text-style.ts'
import { longestPart } from './column-widths.ts'
import type { BlockSetting } from './setting.ts'
import { rule } from './shapes.ts'
import { joined, moved, type Slice, sliceOf } from './slice.ts'
import { boxAt } from './text-slices.ts'

export interface TableText {
  readonly head: readonly RichText[]
  readonly rows: readonly (readonly RichText[])[]
  readonly headStyle: TextStyle
  readonly cellStyle: TextStyle
}

/** The least width for two cells abreast, as a factor of the type size. */
const wideMeasure = 36
/** The most of the width that a head takes beside its cell. */
const mostHead = 0.5
/** A row with more lines than this may be broken; its first line is then repeated. */
const mostLines = 16

/** The white at rules and between lines, as factors of that in a usual cell. */
const edge = 1.6
const between = 0.5

/** Points. */
interface Look {
  readonly abreast: number
  /** The width of a head with its cell, without the white at the right. */
  readonly width: number
  readonly gutter: number
  /** The width of the head with the white after it; 0 where it stands above its cell. */
  readonly headWidth: number
}

export function setRecords(table: TableText, width: number, setting: BlockSetting): readonly Slice[] {
  const look = lookOf(table, width, setting)
  return table.rows.flatMap((row, index) => {
    const isFirst = index === 0
    // Artifacts after the first row: a screen reader knows the heads of a table's columns.
    const head = isFirst ? table.head : table.head.map(asDecoration)
    const [first, ...more] = setRow({ ...table, head }, row, look, setting)
    if (first === undefined) return []
    const ruled = [
      ...(isFirst ? [ruleOf(width, setting.table.headRule, 'bottle')] : []),
      { ...first, keepWithNext: true },
      ...more.map((line, at) => ({ ...line, keepWithNext: at >= more.length - 2, repeated: decorated(first) })),
      ruleOf(width, setting.table.rowRule, 'rule'),
    ]
    if (more.length >= mostLines) return ruled
    return [isFirst ? joined(ruled) : { ...joined(ruled), laterRow: true }]
  })
}

const decorated = (line: Slice): Slice => ({
  ...line,
  items: line.items.map((item) => ({ ...item, owner: decoration })),
})

function lookOf(table: TableText, width: number, setting: BlockSetting): Look {
  const { faces, styles } = setting
  const gutter = setting.table.paddingRight
  const longestHead = Math.max(
    ...table.head.map(({ runs }) => setText(runs, table.headStyle, Number.MAX_SAFE_INTEGER, faces).width),
  )
  const part = (cells: readonly RichText[]): number => Math.max(...cells.map((cell) => longestPart(cell, setting)))
  const headPart = part(table.head)
  const cellPart = part(table.rows.flat())
  for (const abreast of width >= wideMeasure * styles.body.size ? [2, 1] : [1]) {
    const each = (width - gutter * (abreast - 1)) / abreast
    const headWidth = Math.max(Math.min(longestHead, each * mostHead), headPart) + tolerance + gutter
    if (headWidth + cellPart + tolerance <= each) return { abreast, width: each, gutter, headWidth }
  }
  return { abreast: 1, width, gutter, headWidth: 0 }
}

/** A cell beside or below the head of its column. */
interface HeadedCell {
  readonly items: readonly Placed[]
  readonly height: number
}

/** One slice, or where the row has more lines than are kept together, a slice for each line of cells. */
function setRow(
  { head, headStyle, cellStyle }: TableText,
  row: readonly RichText[],
  look: Look,
  { faces, table: { paddingY } }: BlockSetting,
): readonly Slice[] {
  const { abreast, width, gutter, headWidth } = look
  const cells = row.map((cell, column): HeadedCell => {
    const name = setText(head[column]?.runs ?? [], headStyle, headWidth === 0 ? width : headWidth - gutter, faces)
    const said = setText(cell.runs, cellStyle, width - headWidth, faces)
    const below = headWidth === 0 ? name.height : 0
    return {
      items: [...boxAt(name, 0, 0), ...boxAt(said, headWidth, below)],
      height: Math.max(name.height, below + said.height),
    }
  })
  return Math.ceil(cells.length / abreast) > mostLines
    ? readAcross(cells, look, paddingY)
    : [readDown(cells, look, paddingY)]
}

/** Days and prices are looked for down a list: the first half of the cells stands left of the second. */
function readDown(cells: readonly HeadedCell[], { abreast, width, gutter }: Look, paddingY: number): Slice {
  const count = Math.ceil(cells.length / abreast)
  const tops: number[] = []
  let y = edge * paddingY
  for (let line = 0; line < count; line++) {
    tops.push(y)
    const here = cells.filter((_, index) => index % count === line)
    y += Math.max(...here.map(({ height }) => height)) + (line === count - 1 ? edge : between) * paddingY
  }
  const items = cells.flatMap((cell, index) =>
    moved(cell.items, Math.floor(index / count) * (width + gutter), tops[index % count] ?? 0),
  )
  return sliceOf(y, items)
}

/** What may be broken between any two lines goes on over the page in the order of the cells. */
function readAcross(
  cells: readonly HeadedCell[],
  { abreast, width, gutter }: Look,
  paddingY: number,
): readonly Slice[] {
  const lines = Array.from({ length: Math.ceil(cells.length / abreast) }, (_, line) =>
    cells.slice(line * abreast, (line + 1) * abreast),
  )
  return lines.map((line, at) => {
    const top = at === 0 ? edge * paddingY : 0
    const foot = (at === lines.length - 1 ? edge : between) * paddingY
    return sliceOf(
      top + Math.max(...line.map(({ height }) => height)) + foot,
      line.flatMap(({ items }, place) => moved(items, place * (width + gutter), top)),
    )
  })
}

const ruleOf = (width: number, thickness: number, fill: 'bottle' | 'rule'): Slice => ({
  ...sliceOf(thickness, [rule(0, 0, width, thickness, fill)]),
  keepWithNext: fill === 'bottle',
})

const asDecoration = (head: RichText): RichText => ({
  ...head,
  runs: head.runs.map((run) => ({ ...run, owner: decoration })),
})
