/**
 * The widths of a table's columns. Where there is room, each has its cells on one line. Otherwise each gets the width of its
 * longest unbreakable part, a word or a date, and the rest is divided by what each lacks, or so that rows take fewer lines.
 * If even that is too much, the white between columns is reduced, then names are broken between their words, then
 * addresses at their punctuation. Words, dates, times and numbers are never broken: columns that would need it do not
 * stand side by side.
 */

import { cellChunksOf, chunksOf } from '../lines/chunks.ts'
import { fewestLines } from '../lines/fewest-lines.ts'
import { type MeasuredText, tolerance, widestChunk } from '../lines/measured-text.ts'
import { type RichText, wordsOfRuns } from '../lines/runs.ts'
import { sum } from '../lines/sum.ts'
import { setText } from '../lines/text-box.ts'
import type { BlockSetting } from './setting.ts'

export interface Columns {
  /** In points, each with the white at its right; their sum is the width of the table. */
  readonly widths: readonly number[]
  /** The white at the right of every column but the last. Points. */
  readonly paddingRight: number
}

/** Undefined where the columns have no room side by side. */
export function columnWidths(
  rows: readonly (readonly RichText[])[],
  width: number,
  setting: BlockSetting,
): Columns | undefined {
  const { faces, styles, table } = setting
  const count = rows[0]?.length ?? 0
  const padded = (widths: readonly number[], padding: number): readonly number[] =>
    widths.map((each, column) => each + (column === count - 1 ? 0 : padding) + tolerance)
  const inOneLine = widest(rows, ({ runs }) => setText(runs, styles.body, Number.MAX_SAFE_INTEGER, faces).width)
  const usual = table.paddingRight
  const wanted = sum(padded(inOneLine, usual))
  if (wanted <= width) {
    const stretched = width / Math.max(wanted, 1)
    return { widths: padded(inOneLine, usual).map((want) => want * stretched), paddingRight: usual * stretched }
  }
  const held = ({ runs }: RichText): MeasuredText =>
    chunksOf(runs, wordsOfRuns(runs), { style: styles.body, faces, width }, 'apart')
  const cells = rows.map((row) => row.map((cell): Cell => ({ cell, held: held(cell) })))
  for (const { longest, measured } of stages) {
    const least = widest(cells, (of) => longest(of, setting))
    for (const paddingRight of [usual, usual * leastPadding]) {
      const needs = padded(least, paddingRight)
      if (sum(needs) >= width) continue
      const wants = padded(inOneLine, paddingRight)
      const texts = cells.map((row) => row.map((of) => measured(of, setting)))
      const ways = [shared(wants, needs, width), fewestLines(texts, needs, paddingRight, width)]
      return { widths: leastTall(ways, rows, paddingRight, setting), paddingRight }
    }
  }
  return count === 1 ? { widths: [width], paddingRight: usual } : undefined
}

/** The greatest measure of a cell in each column. */
const widest = <Each>(rows: readonly (readonly Each[])[], measure: (each: Each) => number): readonly number[] =>
  (rows[0] ?? []).map((_, column) =>
    Math.max(0, ...rows.map((row) => (row[column] === undefined ? 0 : measure(row[column])))),
  )

/** A cell, with its text in chunks that keep together what belongs together. */
interface Cell {
  readonly cell: RichText
  readonly held: MeasuredText
}

/** The width of a cell's longest chunk in points, and the cell's chunks for that width. */
interface Stage {
  readonly longest: (of: Cell, setting: BlockSetting) => number
  readonly measured: (of: Cell, setting: BlockSetting) => MeasuredText
}

/** The ways to break cells, in order: what belongs together is kept, names between their words, addresses in parts. */
const stages: readonly Stage[] = [
  { longest: ({ held }) => widestChunk(held), measured: ({ held }) => held },
  ...[false, true].map((marks): Stage => {
    const measured: Stage['measured'] = ({ cell }, setting) => inParts(cell, marks, setting)
    return { measured, longest: (of, setting) => widestChunk(measured(of, setting)) }
  }),
]

/** The width of the longest word, date or number, which are never broken. Points. */
export function longestPart(cell: RichText, setting: BlockSetting): number {
  return widestChunk(inParts(cell, true, setting))
}

function inParts({ runs }: RichText, marks: boolean, { faces, styles: { body } }: BlockSetting): MeasuredText {
  return cellChunksOf(runs, wordsOfRuns(runs), body, faces, marks)
}

/** The widths with the fewest lines in rows; of equal ones, with the fewest lines in cells; of equal ones, the first. */
function leastTall(
  ways: readonly (readonly number[])[],
  rows: readonly (readonly RichText[])[],
  paddingRight: number,
  { faces, styles }: BlockSetting,
): readonly number[] {
  const linesOf = (widths: readonly number[]): { readonly rows: number; readonly cells: number } => {
    const lines = rows.map((row) =>
      row.map(({ runs }, column) => {
        const padding = column === row.length - 1 ? 0 : paddingRight
        return setText(runs, styles.body, (widths[column] ?? 0) - padding, faces).lines.length
      }),
    )
    return { rows: sum(lines.map((row) => Math.max(...row))), cells: sum(lines.flat()) }
  }
  const [best] = ways
    .map((widths) => ({ widths, lines: linesOf(widths) }))
    .sort((a, b) => a.lines.rows - b.lines.rows || a.lines.cells - b.lines.cells)
  return best?.widths ?? []
}

/** The least factor of the white between columns: 2.5 mm on A4, which is still wider than a space between words. */
const leastPadding = 0.625

/** Divides the rest in proportion to what each column lacks. */
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
