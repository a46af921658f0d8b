/**
 * How wide the columns of a table are. What each wants on one line, where there is room. Else each gets what the longest
 * of what is never broken needs, a word or a date, and the rest is divided by what each lacks, or so that rows take
 * fewer lines. Where even that is too much, the white between the columns gives way, then names are broken between
 * their words, then addresses at their marks. No word is cut, and no date, time or number parted: columns that would
 * have to do it do not stand side by side.
 */

import { cellChunksOf, chunksOf } from './chunks.ts'
import { fewestLines } from './fewest-lines.ts'
import { aHair, type MeasuredText, widestChunk } from './measured-text.ts'
import { type RichText, wordsOfRuns } from './runs.ts'
import type { BlockSetting } from './setting.ts'
import { sum } from './sum.ts'
import { setText } from './text-box.ts'

export interface Columns {
  /** In points, the white at the right of each included; all together they are as wide as the table. */
  readonly widths: readonly number[]
  /** The white at the right of each but the last. Points. */
  readonly paddingRight: number
}

/** Undefined where there is no room for all of them side by side. */
export function columnWidths(
  rows: readonly (readonly RichText[])[],
  width: number,
  setting: BlockSetting,
): Columns | undefined {
  const { faces, styles, table } = setting
  const count = rows[0]?.length ?? 0
  const padded = (widths: readonly number[], padding: number): readonly number[] =>
    widths.map((each, column) => each + (column === count - 1 ? 0 : padding) + aHair)
  const inOneLine = widest(rows, ({ runs }) => setText(runs, styles.body, Number.MAX_SAFE_INTEGER, faces).width)
  const usual = table.paddingRight
  const wanted = sum(padded(inOneLine, usual))
  if (wanted <= width) {
    const widths = padded(inOneLine, usual).map((want) => (want * width) / Math.max(wanted, 1))
    return { widths, paddingRight: usual }
  }
  const held = ({ runs }: RichText): MeasuredText =>
    chunksOf(runs, wordsOfRuns(runs), styles.body, faces, width, 'apart')
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

/** By column, of all rows. */
const widest = <Each>(rows: readonly (readonly Each[])[], measure: (each: Each) => number): readonly number[] =>
  (rows[0] ?? []).map((_, column) =>
    Math.max(0, ...rows.map((row) => (row[column] === undefined ? 0 : measure(row[column])))),
  )

/** A cell, and its text in chunks that hold all together that belongs together. */
interface Cell {
  readonly cell: RichText
  readonly held: MeasuredText
}

/** What the longest of a cell needs, in points, and how the cell is measured where it gets no more. */
interface Stage {
  readonly longest: (of: Cell, setting: BlockSetting) => number
  readonly measured: (of: Cell, setting: BlockSetting) => MeasuredText
}

/** What is held together; then names between their words; then addresses in parts. */
const stages: readonly Stage[] = [
  { longest: ({ held }) => widestChunk(held), measured: ({ held }) => held },
  ...[false, true].map((marks): Stage => {
    const measured: Stage['measured'] = ({ cell }, setting) => inParts(cell, marks, setting)
    return { measured, longest: (of, setting) => widestChunk(measured(of, setting)) }
  }),
]

/** Of what only a cut between letters, or inside a date or a number, would part. Points. */
export function longestPart(cell: RichText, setting: BlockSetting): number {
  return widestChunk(inParts(cell, true, setting))
}

function inParts({ runs }: RichText, marks: boolean, { faces, styles: { body } }: BlockSetting): MeasuredText {
  return cellChunksOf(runs, wordsOfRuns(runs), body, faces, marks)
}

/** Of equals the one whose cells have fewer lines, of equals the first. */
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

/** Of the white between columns: 2.5 mm on A4, still wider than the space between words. */
const leastPadding = 0.625

/** What is left is divided by what each lacks. */
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
