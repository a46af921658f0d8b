/** Parses a table of Markdown. */

import type { Markup, Table } from '../../blocks/block.ts'
import type { Extension, Reading } from '../markdown/prose.ts'
import { wordsOfMarkup } from '../markdown/prose-words.ts'
import { type LineRange, spanOfLines } from '../markdown/source-lines.ts'
import { reportSlips } from '../slips/prose-slips.ts'
import { readInlines } from './inlines.ts'
import { alignmentTyped, checkRow, reportEmptyHead, reportNoRows } from './tables.ts'
import type { TokenCursor } from './token-cursor.ts'

type Cell<Extra extends Extension> = readonly Markup<Extra>[]

/** `tokens`: behind the one that opens the table; afterwards, behind the one that closes it. */
export function readTable<Extra extends Extension>(
  tokens: TokenCursor,
  lines: LineRange,
  reading: Reading<Extra>,
): Table<Markup<Extra>> {
  const { source, report } = reading
  const span = spanOfLines(source, lines)
  const rows: (readonly Cell<Extra>[])[] = []
  for (let token = tokens.take(); token !== undefined && token.type !== 'table_close'; token = tokens.take()) {
    if (token.type !== 'tr_open') continue
    const rowLines = token.map ?? lines
    rows.push(readRow(tokens, rowLines, reading))
    const [first] = rows
    if (first && rows.length > 1)
      checkRow(source.lines[rowLines[0]] ?? '', first.length, spanOfLines(source, rowLines), report)
  }
  const [head = [], ...body] = rows
  if (head.every((cell) => cell.length === 0)) reportEmptyHead(span, report)
  else if (body.length === 0 && !goesOn(tokens)) reportNoRows(span, report)
  const rowHeaders = body.every(([first]) => namesItsRow(first, reading))
  const alignment = alignmentTyped(source.lines[lines[0] + 1])
  return { kind: 'table', head, rows: body, rowHeaders, ...(alignment && { alignment }), span }
}

function readRow<Extra extends Extension>(
  tokens: TokenCursor,
  lines: LineRange,
  reading: Reading<Extra>,
): readonly Cell<Extra>[] {
  const cells: Cell<Extra>[] = []
  reading.cursor.moveTo(lines)
  for (let token = tokens.take(); token !== undefined && token.type !== 'tr_close'; token = tokens.take()) {
    if (token.type !== 'inline') continue
    reportSlips(token, lines, 'line', reading)
    cells.push(readInlines(token.children ?? [], reading))
  }
  return cells.slice() // without the room it has grown for
}

/** Whether rows follow below an empty line, which is reported for them. */
const goesOn = (tokens: TokenCursor): boolean =>
  tokens.peek()?.type === 'paragraph_open' && tokens.peek(1)?.content[0] === '|'

/** Whether the first column names the rows, which numbers do not. */
const namesItsRow = <Extra extends Extension>(cell: Cell<Extra> | undefined, { dialect }: Reading<Extra>): boolean =>
  cell !== undefined && /\p{L}/u.test(wordsOfMarkup(cell, dialect.wordsOf))
