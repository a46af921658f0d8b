/** Reads a file that cannot be read as it will be once its certain fixes are applied, with a stand-in where no fix is known, so that everything else is reported as well. */

import { applyFixes, isMendable } from '../../diagnostics/apply-fixes.ts'
import { type Checked, findingsOf } from '../../diagnostics/checked.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { fieldNames } from '../schemas/field-names.generated.ts'
import type { SourceFile } from '../text/source-file.ts'
import { lineMissing } from '../unreadable-yaml/slips-of-lines.ts'
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
  const [first] = read.diagnostics.filter((each) => !isMendable(each)).toSorted(fromTheTop)
  const attempts = first === undefined ? [withFixes(file.text, read.diagnostics)] : standInsFor(file, first)
  for (const { text, lines, hidden, around = [] } of attempts) {
    // With a different number of lines, places could not be related to the file.
    if (text === file.text || text.split('\n').length !== file.text.split('\n').length) continue
    const mended = { ...file, text }
    const next = again(mended)
    if (first !== undefined && !isExplained(next, read.diagnostics, first, mended)) continue
    const rest: ReadFile<Value> = readOn(next, mended, again, times - 1)
    const others = findingsOf(rest).filter(
      ({ span, code, message }) =>
        !(span && (lines.has(span.line) || lines.has(span.endLine))) &&
        !(code === 'field/missing' && hidden.some((name) => message.startsWith(`The field "${name}" is missing`))) &&
        !(code === 'value/empty' && hidden.some((name) => message.startsWith(`"${name}" has no value`))),
    )
    const salvaged = rest.ok ? { data: rest.value, ...nothingLost } : rest.salvaged
    return {
      ok: false,
      diagnostics: [...(first === undefined ? read.diagnostics : [first]), ...others],
      ...(salvaged && { salvaged: withLost(salvaged, { hidden, around }, { file: mended, lines }) }),
    }
  }
  return read
}

/** A text that can be read further, the numbers of the lines that differ, and the fields that can no longer be seen in it. */
interface Attempt {
  readonly text: string
  readonly lines: ReadonlySet<number>
  readonly hidden: readonly string[]
  /** The list that lacks one of its entries in it. */
  readonly around?: readonly string[]
}

/** A line that is left out concerns all the lines below it, and no value of the first. */
const standInsFor = (file: SourceFile, fault: Diagnostic): readonly Attempt[] =>
  lineMissing.test(fault.message) ? [asRemark(file, fault)] : [withStandIn(file.text, fault), asRemark(file, fault)]

const withFixes = (text: string, faults: readonly Diagnostic[]): Attempt => ({
  text: applyFixes(text, faults.filter(isMendable)).text,
  lines: linesOf(faults),
  hidden: [],
})

function withLost<Value>(
  salvaged: SalvagedFile<Value>,
  { hidden, around }: Required<Pick<Attempt, 'hidden' | 'around'>>,
  { file, lines }: { readonly file: SourceFile; readonly lines: ReadonlySet<number> },
): SalvagedFile<Value> {
  const { readAs = { file, lines }, lost, faulted } = salvaged
  const paths = hidden.map((name) => [name])
  return {
    ...salvaged,
    lost: [...lost, ...paths, ...around.map((name) => [name])],
    faulted: [...faulted, ...paths],
    readAs: { ...readAs, lines: lines.union(readAs.lines) },
  }
}

const stopsReading = ({ code }: Diagnostic): boolean => code.startsWith('yaml/') || code.startsWith('front-matter/')

const fromTheTop = ({ span: one }: Diagnostic, { span: other }: Diagnostic): number =>
  (one?.line ?? 0) - (other?.line ?? 0)

const linesOf = (faults: readonly Diagnostic[]): ReadonlySet<number> =>
  new Set(faults.flatMap(({ span }) => (span ? [span.line] : [])))

/** Words that say nothing in the place of the value in which a fault is, for what stands below it to be read; the same text where it is not that of one line. */
function withStandIn(text: string, { span }: Diagnostic): Attempt {
  const rows = text.split('\n')
  // A file that is refused as a whole has no stretch of its line.
  const isStretch = span !== undefined && span.line === span.endLine && span.column < span.endColumn
  const row = isStretch ? (rows[span.line - 1] ?? '') : ''
  const [whole = '', before = ''] = /^(\s*(?:- +)?[a-z_]+: +|\s*- +)(?=\S).*/.exec(row) ?? []
  if (span === undefined || whole === '') return { text, lines: new Set(), hidden: [] }
  return {
    text: rows.with(span.line - 1, `${before}"…"`).join('\n'),
    lines: new Set([span.line]),
    hidden: fieldsIn(whole.slice(before.length)),
    around: openedAbove(rows, span.line - 1, before),
  }
}

/** The line in which a fault is, and those that are moved in under it, as remarks; the same text where others may refer to what it names. */
function asRemark({ path, text }: SourceFile, { span, message }: Diagnostic): Attempt {
  const rows = text.split('\n')
  const at = (span?.line ?? 0) - 1
  const row = rows[at] ?? ''
  const [, spaces = '', name = ''] = /^( *)(?:- +)?(?:\{ *)?([a-z_]+)\b/.exec(row) ?? []
  const isWordsAlone = !row.includes(':') && !/^(?:roles|funding)\.yaml$/.test(path)
  if (!fieldNames.has(name) && !isWordsAlone) return { text, lines: new Set(), hidden: [] }
  const least = spaces.length + (lineMissing.test(message) ? 0 : 1)
  const below = rows.findIndex((row, index) => index > at && row.trim() !== '' && row.search(/\S/) < least)
  const end = below === -1 ? rows.length : below
  // What stands as far left as `contact:` was meant to stand under it.
  if (/:\s*$/.test(row) && end === at + 1) return { text, lines: new Set(), hidden: [] }
  return {
    text: rows.map((row, index) => (index < at || index >= end || row.trim() === '' ? row : `#${row}`)).join('\n'),
    // Words alone may be the value of the field above them, or go on from it.
    lines: new Set(Array.from({ length: end - at + 1 }, (_, index) => at + index).slice(isWordsAlone ? 0 : 1)),
    hidden: [
      name,
      ...openedAbove(rows, at, /^ *(?:- )?/.exec(row)?.[0] ?? ''),
      ...[message, ...rows.slice(at, end)].flatMap(fieldsIn),
    ].filter((each) => fieldNames.has(each)),
  }
}

/** The field whose list an entry is in, which is not whole without it. */
function openedAbove(rows: readonly string[], at: number, before: string): readonly string[] {
  const opened = before.trim() === '-' ? rows.slice(0, at).findLast((row) => /^ *[a-z_]+:\s*$/.test(row)) : undefined
  return opened === undefined ? [] : fieldsIn(opened)
}

/** The names of fields in front of a colon. */
const fieldsIn = (words: string): readonly string[] =>
  Array.from(words.matchAll(/([a-z_]+) *:/g), ([, name = '']) => name)

/**
 * Whether what was read with a stand-in for the first fault has no fault of form on a line that had none. Behind a mark
 * or a bracket that is never closed nothing was read: there, each line that begins with a field may have its own.
 */
function isExplained<Value>(
  read: ReadFile<Value>,
  diagnostics: readonly Diagnostic[],
  { message }: Diagnostic,
  { text }: SourceFile,
): boolean {
  if (read.ok) return true
  const lines = linesOf(diagnostics)
  const rows = message === markNeverClosed || bracketNeverClosed.test(message) ? text.split('\n') : []
  const mayHaveItsOwn = (line: number) => /^\s*(?:- +)?[a-z_]+:/.test(rows[line - 1] ?? '')
  return read.diagnostics
    .filter(stopsReading)
    .every(({ span }) => span === undefined || lines.has(span.line) || mayHaveItsOwn(span.line))
}
