/** Reads a file that cannot be read as it will be once its certain fixes are applied, with a stand-in where no fix is known, so that everything else is reported as well. */

import { applyFixes, isMendable } from '../../diagnostics/apply-fixes.ts'
import { type Checked, findingsOf } from '../../diagnostics/checked.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { SourceFile } from '../text/source-file.ts'
import { bracketNeverClosed, markNeverClosed } from '../unreadable-yaml/syntax-errors.ts'
import { nothingLost, type Salvaged } from '../validation/salvage.ts'

/** The value of a file, or its findings with as much of it as could be read. */
export type ReadFile<Value> =
  | Extract<Checked<Value>, { ok: true }>
  | (Extract<Checked<Value>, { ok: false }> & { readonly salvaged?: SalvagedFile<Value> })

export interface SalvagedFile<Value> extends Salvaged<Value> {
  /** The mended file and the lines that differ in it; left out where nothing was mended. */
  readonly readAs?: { readonly file: SourceFile; readonly lines: ReadonlySet<number> }
}

/** The most rounds: one mended fault may uncover another. */
const mostTimes = 12

/** `again`: reads the mended file. Findings about mended lines are dropped, because they may follow from those faults. */
export function readOn<Value>(
  read: ReadFile<Value>,
  file: SourceFile,
  again: (mended: SourceFile) => ReadFile<Value>,
  times = mostTimes,
): ReadFile<Value> {
  if (read.ok || times === 0 || !read.diagnostics.every(stopsReading)) return read
  const uncertain = read.diagnostics.filter((each) => !isMendable(each)).toSorted(fromTheTop)
  const [first] = uncertain
  const faults = first === undefined ? read.diagnostics : [first]
  const text =
    first === undefined
      ? applyFixes(file.text, read.diagnostics.filter(isMendable)).text
      : withStandIn(file.text, first)
  // With a different number of lines, places could not be related to the file.
  if (text === file.text || text.split('\n').length !== file.text.split('\n').length) return read
  const lines = linesOf(faults)
  const mended = { ...file, text }
  const next = again(mended)
  if (first !== undefined && !isExplained(next, read.diagnostics, first, mended)) return read
  const rest: ReadFile<Value> = readOn(next, mended, again, times - 1)
  const others = findingsOf(rest).filter(({ span }) => !span || !(lines.has(span.line) || lines.has(span.endLine)))
  const salvaged = rest.ok ? { data: rest.value, ...nothingLost } : rest.salvaged
  const { readAs = { file: mended, lines } } = salvaged ?? {}
  return {
    ok: false,
    diagnostics: [...faults, ...others],
    ...(salvaged && { salvaged: { ...salvaged, readAs: { ...readAs, lines: lines.union(readAs.lines) } } }),
  }
}

const stopsReading = ({ code }: Diagnostic): boolean => code.startsWith('yaml/') || code.startsWith('front-matter/')

const fromTheTop = ({ span: one }: Diagnostic, { span: other }: Diagnostic): number =>
  (one?.line ?? 0) - (other?.line ?? 0)

const linesOf = (faults: readonly Diagnostic[]): ReadonlySet<number> =>
  new Set(faults.flatMap(({ span }) => (span ? [span.line] : [])))

/** Words that say nothing in the place of the value in which a fault is, for what stands below it to be read; the same text where it is not that of one line. */
function withStandIn(text: string, { span }: Diagnostic): string {
  const rows = text.split('\n')
  // A file that is refused as a whole has no stretch of its line.
  const isStretch = span !== undefined && span.line === span.endLine && span.column < span.endColumn
  const row = isStretch ? (rows[span.line - 1] ?? '') : ''
  const [, before] = /^(\s*(?:- +)?[a-z_]+: +|\s*- +)(?=\S)/.exec(row) ?? []
  return span === undefined || before === undefined ? text : rows.with(span.line - 1, `${before}"…"`).join('\n')
}

/**
 * Whether what was read with a stand-in for the first fault has no fault of form on a line that had none. Behind a mark
 * or a bracket that is never closed nothing was read: there, each line that begins with a field may have its own.
 */
function isExplained<Value>(
  read: ReadFile<Value>,
  told: readonly Diagnostic[],
  { message }: Diagnostic,
  { text }: SourceFile,
): boolean {
  if (read.ok) return true
  const lines = linesOf(told)
  const rows = message === markNeverClosed || bracketNeverClosed.test(message) ? text.split('\n') : []
  const mayHaveItsOwn = (line: number) => /^\s*(?:- +)?[a-z_]+:/.test(rows[line - 1] ?? '')
  return read.diagnostics
    .filter(stopsReading)
    .every(({ span }) => span === undefined || lines.has(span.line) || mayHaveItsOwn(span.line))
}
