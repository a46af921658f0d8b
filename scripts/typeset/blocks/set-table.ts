/** Sets a table: a header row above a strong rule, hairlines below every other row. */

import type { Alignment, Inline, Table } from '../../blocks/block.ts'
import { decoration } from '../lines/owners.ts'
import type { Placed, StructureElement, StructureRole } from '../lines/page.ts'
import { type RichText, richText, wordsOfRuns } from '../lines/runs.ts'
import { setText, type TextLine } from '../lines/text-box.ts'
import type { TextStyle } from '../lines/text-style.ts'
import { type Columns, columnWidths } from './column-widths.ts'
import { setRecords, type TableText } from './set-records.ts'
import type { BlockSetting } from './setting.ts'
import { rule } from './shapes.ts'
import { moved, type SetBlocks, type Slice, sliceOf } from './slice.ts'
import { linesOf } from './text-slices.ts'

/** A slice for each row, with the header row repeated where the table goes on; one element for the whole table. */
export function setTable(table: Table<Inline>, width: number, setting: BlockSetting): SetBlocks {
  const { body } = setting.styles
  const cellStyle: TextStyle = { ...body, tabular: true }
  const headStyle: TextStyle = { ...body, face: 'bold', colour: 'bottle', tabular: true }
  const cell = (content: readonly Inline[], style: TextStyle): RichText => richText(content, style, setting)
  const head = table.head.map((content) => cell(content, headStyle))
  const rows = table.rows.map((row) => row.map((content) => cell(content, cellStyle)))
  const text: TableText = { head, rows, headStyle, cellStyle }
  const columns = columnWidths([head, ...rows], width, setting)
  const [first, ...more] = columns
    ? setGrid(text, { ...columns, alignment: table.alignment ?? [] }, width, setting)
    : setRecords(text, width, setting)
  const caption = table.caption && setCaption(table.caption, width, setting)
  const gap = caption ? setting.gaps.caption : setting.gaps.paragraph
  return {
    slices: [...(caption?.slices ?? []), ...(first ? [{ ...first, gap }] : []), ...more],
    structure: [
      element('Table', [
        ...(caption?.structure ?? []),
        element('THead', [element('TR', head.map(headElement))]),
        element('TBody', bodyElements(text, table.rowHeaders)),
      ]),
    ],
  }
}

const element = (role: StructureRole, children: readonly StructureElement[]): StructureElement => ({ role, children })

/** A head without words heads nothing. */
const headElement = ({ runs, children }: RichText): StructureElement =>
  wordsOfRuns(runs).trim() === '' ? { role: 'TD', children } : { role: 'TH', scope: 'Column', children }

const bodyElements = ({ rows }: TableText, rowHeaders: boolean): readonly StructureElement[] =>
  rows.map((row) =>
    element(
      'TR',
      row.map(({ children }, column) =>
        column === 0 && rowHeaders ? { role: 'TH', scope: 'Row', children } : { role: 'TD', children },
      ),
    ),
  )

interface AlignedColumns extends Columns {
  readonly alignment: readonly Alignment[]
}

/** The table with its columns side by side. */
function setGrid(
  { head, rows, headStyle, cellStyle }: TableText,
  columns: AlignedColumns,
  width: number,
  setting: BlockSetting,
): readonly Slice[] {
  const headRow: Slice = {
    ...setRow(head, { style: headStyle, rule: 'head' }, columns, width, setting),
    keepWithNext: true,
  }
  // Repeated, it is an artifact: a screen reader knows the heads of a table's columns.
  const repeated: Slice = { ...headRow, items: headRow.items.map((item) => ({ ...item, owner: decoration })) }
  return [
    headRow,
    ...rows.map((row, index): Slice => {
      const slice = setRow(row, { style: cellStyle, rule: 'row' }, columns, width, setting)
      return index === 0 ? slice : { ...slice, repeated, laterRow: true }
    }),
  ]
}

function setCaption(content: readonly Inline[], width: number, setting: BlockSetting): SetBlocks {
  const style: TextStyle = { ...setting.styles.body, face: 'bold' }
  const { runs, children } = richText(content, style, setting)
  const lines = linesOf(setText(runs, style, width, setting.faces), setting.gaps.paragraph)
  const slices = lines.map((line) => ({ ...line, keepWithNext: true }))
  return { slices, structure: [{ role: 'Caption', children }] }
}

/** How far the words of a cell are moved. */
function shiftOf({ left, width }: TextLine, room: number, alignment: Alignment = 'start'): number {
  if (alignment === 'start') return 0
  return (alignment === 'end' ? 1 : 0.5) * (room - width) - left
}

function setRow(
  cells: readonly RichText[],
  look: { readonly style: TextStyle; readonly rule: 'head' | 'row' },
  { widths, paddingRight, alignment }: AlignedColumns,
  width: number,
  { faces, table }: BlockSetting,
): Slice {
  const items: Placed[] = []
  let x = 0
  let height = 0
  cells.forEach(({ runs }, column) => {
    const columnWidth = widths[column] ?? 0
    const room = columnWidth - (column === cells.length - 1 ? 0 : paddingRight)
    const box = setText(runs, look.style, room, faces)
    for (const [index, line] of box.lines.entries())
      items.push(...moved(line.items, x + shiftOf(line, room, alignment[column]), table.paddingY + index * box.leading))
    height = Math.max(height, box.height)
    x += columnWidth
  })
  const foot = height + 2 * table.paddingY
  const thickness = look.rule === 'head' ? table.headRule : table.rowRule
  items.push(rule(0, foot, width, thickness, look.rule === 'head' ? 'bottle' : 'rule'))
  return sliceOf(foot + thickness, items)
}
