/** Tables as they were typed: their columns' alignment; whether there is a header row, and every row has as many cells. */

import type { Alignment } from '../../blocks/block.ts'
import type { Span } from '../../diagnostics/diagnostic.ts'
import type { FileReport } from '../findings/file-report.ts'

/** The number of cells that were typed in a row; markdown-it adds missing ones and drops others without a word. */
const cellsTyped = (line: string): number => cellsOf(line).length

function cellsOf(line: string): readonly string[] {
  const row = line
    .replace(/^(?:\s*>)*\s*\|?/, '')
    .trimEnd()
    .replace(/(?<!\\)\|$/, '')
  return row.split(/(?<!\\)\|/)
}

/** What the line under the head says of the columns: `| --- | :-: | --: |`. Undefined where all words stand at the start. */
export function alignmentTyped(line = ''): readonly Alignment[] | undefined {
  if (!/-:/.test(line)) return undefined
  return cellsOf(line).map((cell) => {
    const [first, last] = [cell.trim().at(0), cell.trim().at(-1)]
    return last !== ':' ? 'start' : first === ':' ? 'centre' : 'end'
  })
}

/** Reports a row below a header row of `wanted` cells that has more or fewer, or hyphens alone. */
export function checkRow(line: string, wanted: number, span: Span, report: FileReport): void {
  const typed = cellsTyped(line)
  if (typed > 1 && cellsOf(line).every((cell) => /^\s*:?-{2,}:?\s*$/.test(cell))) {
    report.errorAt(
      'table/cells',
      span,
      'This row has nothing but hyphens, and would be printed with them: the line under the head is the only such one.',
      'Take it out.',
    )
    return
  }
  if (typed === wanted) return
  const cells = (count: number) => (count === 1 ? '1 cell' : `${count} cells`)
  report.errorAt(
    'table/cells',
    span,
    `This row has ${cells(typed)}; the head of its table has ${wanted}.`,
    typed < wanted
      ? 'Add what is missing between | and |, or put an empty line before the row if it does not belong to the table.'
      : 'Take out a cell, give the head one more, or write \\| for the sign itself.',
  )
}

/** What stands right above and below a paragraph. */
export interface Neighbours {
  readonly isBelowTable: boolean
  /** Words of paragraphs; left out where something else is there. */
  readonly above?: string | undefined
  readonly below?: string | undefined
}

const ruleOfHyphens = /^\|(?:\s*:?-+:?\s*\|)+$/
const isHeadAlone = (text: string): boolean => /^\|[^\n]*\|\s*$/.test(text)
const beginsWithRule = (text: string): boolean => ruleOfHyphens.test(text.split('\n', 1)[0]?.trim() ?? '')

/** Reports paragraphs that were meant as a table: lines that begin and end with |, and frames of + and -. */
export function checkNoTable(
  text: string,
  { isBelowTable, above = '', below = '' }: Neighbours,
  span: Span,
  report: FileReport,
): void {
  if (/^\+(?:[-=]{2,}\+)+(?:\n|$)/.test(text))
    report.errorAt(
      'table/no-head',
      span,
      'This table is drawn with + and -, and would be printed as it stands.',
      'Write the names of the columns on a line, | Day | Place |, under it | --- | --- |, and then a line for each row.',
    )
  if (!text.startsWith('|')) return
  const rows = text.split('\n').map((row) => row.trim())
  if (!rows.every((row) => row.length > 1 && /^\|.*\|$/.test(row))) return
  if (beginsWithRule(text) && isHeadAlone(above)) return // told with the head
  if (isHeadAlone(text) && beginsWithRule(below)) {
    report.errorAt(
      'table/no-head',
      span,
      'An empty line separates this head from the hyphens under it.',
      'Take the empty line out, so that the two stand right under each other.',
    )
    return
  }
  const rule = rows.findIndex((row) => ruleOfHyphens.test(row))
  const columns = cellsTyped(rows[0] ?? '')
  const line = `|${' --- |'.repeat(columns)}`
  if (rule === -1 && isBelowTable) {
    report.errorAt(
      'table/no-head',
      span,
      'An empty line separates these rows from the table above them.',
      'Take the empty line out; for a table of their own write the names of its columns above them.',
    )
    return
  }
  if (/^\|(?:\s*:?[–—_=]+:?\s*\|)+$/.test(rows[1] ?? '')) {
    report.errorAt(
      'table/no-head',
      span,
      `The line under the head of this table is not made of hyphens: "${rows[1]}".`,
      `Write under the head: ${line}`,
    )
    return
  }
  report.errorAt(
    'table/no-head',
    span,
    rule === 1
      ? `This is not a table: its head has ${columns} cells, the line under it ${cellsTyped(rows[1] ?? '')}.`
      : 'These lines look like a table, yet it has no head.',
    rule === 1
      ? `Write under the head: ${line}`
      : `Where the first of them names the columns, write under it: ${line}. Where it does not, write a row that does above it as well.`,
  )
}

/** Reports a table with a header row alone. */
export const reportNoRows = (span: Span, report: FileReport): void =>
  report.warningAt(
    'table/no-rows',
    span,
    'This table has a head and no rows.',
    'Write a line for each row under it, without an empty line between, or take it out.',
  )

/** Reports a table with empty headers, which says nothing to people who use a screen reader. */
export const reportEmptyHead = (span: Span, report: FileReport): void =>
  report.errorAt(
    'table/no-head',
    span,
    'The head of this table has no words.',
    'Write what each column holds between | and |: | Day | Place |.',
  )
