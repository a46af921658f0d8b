/** Numbers of list items that differ from those that would be printed. */

import type { Span } from '../../diagnostics/diagnostic.ts'
import type { FileReport } from '../findings/file-report.ts'

export interface NumberedEntry {
  /** The number as it was typed. */
  readonly number: number
  readonly span: Span
}

/** Lists count up from their first number. The same number for all items is a habit of Markdown, and not reported. */
export function tellNumbers(entries: readonly NumberedEntry[], report: FileReport): void {
  const first = entries[0]?.number ?? 1
  if (entries.every(({ number }) => number === first)) return
  const at = entries.findIndex(({ number }, index) => number !== first + index)
  const entry = entries[at]
  if (entry === undefined) return
  report.warningAt(
    'markdown/slip',
    entry.span,
    `This entry has the number ${entry.number}, and would be printed as ${first + at}.`,
    'Number the entries one after the other; for a new list put words or a heading above it.',
  )
}
