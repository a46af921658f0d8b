/** A table: columns as wide as their words want where there is room, a header row under a strong rule, hairlines below. */

import type { Inline, Table } from '../blocks/block.ts'
import { rectangle } from '../drawing/path.ts'
import { chunksOf } from './chunks.ts'
import { chunkCount, widthBetween } from './measured-text.ts'
import type { Artifact, Placed, StructureElement, StructureRole } from './page.ts'
import { type RichText, richText, wordsOfRuns } from './runs.ts'
import type { BlockSetting } from './setting.ts'
import { moved, type SetBlocks, type Slice } from './slice.ts'
import { setText } from './text-box.ts'
import type { TextStyle } from './text-style.ts'

const rule: Artifact = { kind: 'artifact', type: 'layout' }

/** `columnWidths` are reckoned from the words unless given. */
export function setTable(table: Table<Inline>, width: number, setting: BlockSetting): SetBlocks {
  const { body } = setting.styles
  const cellStyle: TextStyle = { ...body, tabular: true }
  const headStyle: TextStyle = { ...body, face: 'bold', colour: 'bottle', tabular: true }
  const cell = (content: readonly Inline[], style: TextStyle): RichText => richText(content, style, setting)
  const head = table.head.map((content) => cell(content, headStyle))
  const rows = table.rows.map((row) => row.map((content) => cell(content, cellStyle)))
  const widths = columnWidths([head, ...rows], width, setting)
  const headRow = setRow(head, headStyle, widths, width, setting, setting.table.headRule)
  const bodyRows = rows.map((row) => setRow(row, cellStyle, widths, width, setting, setting.table.rowRule))
  const caption = table.caption && setCaption(table.caption, width, setting)
  const gap = caption ? setting.gaps.caption : setting.gaps.paragraph
  const bodyElements = rows.map(
    (row): StructureElement => ({
      role: 'TR',
      children: row.map(({ children }, column): StructureElement => {
        if (column === 0 && table.rowHeaders) return { role: 'TH', scope: 'Row', children }
        return { role: 'TD', children }
      }),
    }),
  )
  const headSlice: Slice = { ...headRow, gap, keepWithNext: true }
  // Repeated, it is decoration: a screen reader knows the heads of a table's columns.
  const repeated: Slice = { ...headSlice, items: headRow.items.map((item) => ({ ...item, owner: rule })) }
  return {
    slices: [
      ...(caption?.slices ?? []),
      headSlice,
      ...bodyRows.map((row, index) => (index === 0 ? row : { ...row, repeated })),
    ],
    structure: [
      {
        role: 'Table',
        children: [
          ...(caption?.structure ?? []),
          element('THead', [
            element(
              'TR',
              head.map(({ children }) => ({ role: 'TH', scope: 'Column', children })),
            ),
          ]),
          element('TBody', bodyElements),
        ],
      },
    ],
  }
}

const element = (role: StructureRole, children: readonly StructureElement[]): StructureElement => ({ role, children })

function setCaption(content: readonly Inline[], width: number, setting: BlockSetting): SetBlocks {
  const style: TextStyle = { ...setting.styles.body, face: 'bold' }
  const { runs, children } = richText(content, style, setting)
  const { lines, leading } = setText(runs, style, width, setting.faces)
  const slices = lines.map(({ items }, index): Slice => {
    return { height: leading, gap: index === 0 ? setting.gaps.paragraph : 0, keepWithNext: true, items }
  })
  return { slices, structure: [{ role: 'Caption', children }] }
}

function setRow(
  cells: readonly RichText[],
  style: TextStyle,
  widths: readonly number[],
  width: number,
  { faces, table }: BlockSetting,
  ruleWidth: number,
): Slice {
  const items: Placed[] = []
  let x = 0
  let height = 0
  cells.forEach(({ runs }, column) => {
    const columnWidth = widths[column] ?? 0
    const box = setText(runs, style, columnWidth - (column === cells.length - 1 ? 0 : table.paddingRight), faces)
    for (const [line, { items: words }] of box.lines.entries())
      items.push(...moved(words, x, table.paddingY + line * box.leading))
    height = Math.max(height, box.height)
    x += columnWidth
  })
  const foot = height + 2 * table.paddingY
  items.push({
    kind: 'path',
    commands: rectangle(0, foot, width, ruleWidth),
    fill: ruleWidth === table.headRule ? 'bottle' : 'rule',
    owner: rule,
  })
  return { height: foot + ruleWidth, gap: 0, keepWithNext: false, items }
}

/**
 * What each column wants on one line. Where that is too much, a column that wants no more than an even share still
 * gets it; the others get what the longest of what is never broken needs, a word or a date, and divide the rest. Where
 * even that is too much, it is broken in the widest columns alone.
 */
function columnWidths(rows: readonly (readonly RichText[])[], width: number, setting: BlockSetting): readonly number[] {
  const { faces, styles, table } = setting
  const count = rows[0]?.length ?? 0
  const widest = (measure: (cell: RichText) => number): readonly number[] =>
    Array.from({ length: count }, (_, column) => {
      const padding = column === count - 1 ? 0 : table.paddingRight
      return Math.max(0, ...rows.map((row) => (row[column] ? measure(row[column]) : 0))) + padding
    })
  const wants = widest(({ runs }) => setText(runs, styles.body, Number.MAX_SAFE_INTEGER, faces).width)
  const wanted = sum(wants)
  if (wanted <= width) return wants.map((want) => (want * width) / Math.max(wanted, 1))
  const needs = widest(({ runs }) => {
    const chunks = chunksOf(runs, wordsOfRuns(runs), styles.body, faces, width)
    return Math.max(0, ...Array.from({ length: chunkCount(chunks) }, (_, at) => widthBetween(chunks, at, at + 1)))
  })
  return sum(needs) < width ? shared(wants, needs, width) : levelled(needs, width)
}

/** Each what it needs, but none more than the widest may have for all to fit. */
function levelled(needs: readonly number[], width: number): readonly number[] {
  let room = width
  let open = needs.length
  let most = width
  for (const need of needs.toSorted((a, b) => a - b)) {
    most = room / open
    if (need > most) break
    room -= need
    open -= 1
  }
  return needs.map((need) => Math.min(need, most))
}

function shared(wants: readonly number[], needs: readonly number[], width: number): readonly number[] {
  const widths = [...needs]
  const open = wants.map((want, column) => ({ want, column, need: needs[column] ?? 0 }))
  open.sort((a, b) => a.want - b.want)
  let room = width
  for (let next = open[0]; next && next.want <= room / open.length; next = open[0]) {
    const others = sum(open.slice(1).map(({ need }) => need))
    if (room - next.want < others) break
    widths[next.column] = next.want
    room -= next.want
    open.shift()
  }
  const spare = room - sum(open.map(({ need }) => need))
  const missing = sum(open.map(({ want, need }) => want - need))
  for (const { want, need, column } of open) widths[column] = need + (spare * (want - need)) / missing
  return widths
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
