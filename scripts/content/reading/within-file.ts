/** Places in a file that was read with some of its lines mended, in the file as it is. */

import type { FileFinding } from '../findings/fault.ts'
import type { SourceFile } from '../text/source-file.ts'

/** What lies behind the end of its line, or of the file, is placed there, without its fix. */
export function placedWithin({ text }: SourceFile): (finding: FileFinding) => FileFinding {
  const rows = text.replace(/\n$/, '').split('\n')
  const place = (line: number, column: number): readonly [line: number, column: number] => {
    const row = rows[line - 1]
    return row === undefined ? [rows.length, 1 + (rows.at(-1)?.length ?? 0)] : [line, Math.min(column, 1 + row.length)]
  }
  return (finding) => {
    const { span } = finding
    if (span === undefined) return finding
    const [line, column] = place(span.line, span.column)
    const [endLine, endColumn] = place(span.endLine, span.endColumn)
    if (line === span.line && column === span.column && endLine === span.endLine && endColumn === span.endColumn)
      return finding
    const { fix: _fix, ...rest } = finding
    return { ...rest, span: { line, column, endLine, endColumn } }
  }
}
