/** Applies certain fixes to the text of a file, and changes nothing else. */

import type { Diagnostic, Fix, Span } from './diagnostic.ts'
import { lineStarts } from './line-starts.ts'

/** A finding whose fix is certain. */
export type Mendable = Diagnostic & { readonly fix: Fix; readonly span: Span }

export interface Mended {
  readonly text: string
  /** What was replaced, from the top. A fix that overlaps one before it waits for the next round. */
  readonly mended: readonly Replacement[]
}

export interface Replacement {
  /** The line, from 1, before any fix. */
  readonly line: number
  readonly seen: string
  readonly written: string
}

/** Whether it is known what to write, and where. */
export const isMendable = (diagnostic: Diagnostic): diagnostic is Mendable =>
  diagnostic.fix !== undefined && diagnostic.span !== undefined

/**
 * `text`: as it is in the file, but without a byte order mark. Lines end in LF, CR LF or CR alone, as when the places
 * were found.
 */
export function applyFixes(text: string, findings: readonly Pick<Mendable, 'fix'>[]): Mended {
  const starts = lineStarts(text)
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n'
  const offset = (line: number, column: number) => (starts[line - 1] ?? text.length) + column - 1
  const changes = findings
    .map(({ fix: { range, text: write } }) => {
      const from = offset(range.line, range.column)
      const to = offset(range.endLine, range.endColumn)
      return { line: range.line, from, to, seen: text.slice(from, to), written: write.replaceAll('\n', lineEnd) }
    })
    .filter(({ to, seen, written }) => to <= text.length && seen !== written)
    .sort((a, b) => a.from - b.from || a.to - b.to)
  const parts: string[] = []
  const mended: Replacement[] = []
  let done = 0
  for (const { from, to, line, seen, written } of changes) {
    if (from < done) continue
    parts.push(text.slice(done, from), written)
    mended.push({ line, seen, written })
    done = to
  }
  return { text: [...parts, text.slice(done)].join(''), mended }
}
