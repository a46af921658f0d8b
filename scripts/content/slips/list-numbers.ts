/** Items of a list that would be printed otherwise than they were typed: with another number, or beside those above them. */

import type { Span } from '../../diagnostics/diagnostic.ts'
import type { FileReport } from '../findings/file-report.ts'
import type { LineRange, SourceLines } from '../markdown/source-lines.ts'

export interface NumberedEntry {
  /** The number as it was typed. */
  readonly number: number
  readonly span: Span
  readonly lines: LineRange
}

/**
 * An item that is moved in by too few spaces to stand under the one above it: whether that is told. `spans`: of all
 * items of a list.
 */
export function reportMovedIn(spans: readonly Span[], report: FileReport): boolean {
  const at = spans.findIndex(({ line, column }, index) => {
    const above = spans[index - 1]
    return above !== undefined && line !== above.line && column > above.column
  })
  const span = spans[at]
  if (span === undefined) return false
  report.warningAt(
    'markdown/slip',
    span,
    'This entry is moved in, and would be printed beside the one above it all the same.',
    'To put it under that, begin it under its first letter: with two spaces for a hyphen, three for a number. Else take the spaces away.',
  )
  return true
}

/** Lists count up from their first number. The same number for all items is a habit of Markdown, and not reported. */
export function reportMisnumbered(entries: readonly NumberedEntry[], source: SourceLines, report: FileReport): void {
  const together = entries.find((entry, index) => holdsOthers(entry, entries[index + 1], source))
  if (together !== undefined) {
    report.warningAt(
      'markdown/slip',
      together.span,
      'More entries of the list stand on this line, and would be printed as one.',
      'Begin each number on a line of its own.',
    )
    return
  }
  const first = entries[0]?.number ?? 1
  if (entries.every(({ number }) => number === first)) return
  const at = entries.findIndex(({ number }, index) => number !== first + index)
  const entry = entries[at]
  if (entry === undefined || isRunOn(first + at, entries[at - 1], source)) return
  report.warningAt(
    'markdown/slip',
    entry.span,
    `This entry has the number ${entry.number}, and would be printed as ${first + at}.`,
    'Number the entries one after the other; for a new list put words or a heading above it.',
  )
}

/** `1. Bring a cup 2. Bring a friend 3. Come early`. A second entry `below` has its number: `1. Look at page 2. …`. */
function holdsOthers(
  { number, lines: [from] }: NumberedEntry,
  below: NumberedEntry | undefined,
  { lines }: SourceLines,
): boolean {
  if (below?.number === number + 1) return false
  let next = number + 1
  for (const [, figures] of (lines[from] ?? '').matchAll(numberWithin)) if (Number(figures) === next) next += 1
  return next > number + 2
}

/** A number with a capital behind it. `Look at page 2. Then …` ends a sentence. */
const numberWithin =
  /(?<=\S)(?<!\b(?:and|at|bus|item|no|number|of|on|or|page|part|phase|room|route|section|stage|step|to|ward)) +(\d{1,9})[.)](?= +\p{Lu})/gu

/** Whether the entry with a number stands in the one above, for want of a space behind it. With a capital that is told there. */
function isRunOn(number: number, above: NumberedEntry | undefined, { lines }: SourceLines): boolean {
  const begins = new RegExp(`^ *${number}[.)](?:\\*\\*)?\\p{Lu}`, 'u')
  return above !== undefined && lines.slice(...above.lines).some((line) => begins.test(line))
}
