/** Reads a file that cannot be read as it will be once its certain fixes are applied, with a stand-in where no fix is known, so that everything else is reported as well. */

import { isMendable } from '../../diagnostics/apply-fixes.ts'
import { type Checked, findingsOf } from '../../diagnostics/checked.ts'
import type { FileFinding } from '../findings/fault.ts'
import type { SourceFile } from '../text/source-file.ts'
import { nothingLost, type Salvaged } from '../validation/salvage.ts'
import { type Attempt, linesOf, standInsFor, withFixes } from './attempts.ts'

/** The value of a file, or its findings with as much of it as could be read. */
export type ReadFile<Value> =
  | Extract<Checked<Value>, { ok: true }>
  | {
      readonly ok: false
      readonly diagnostics: readonly FileFinding[]
      readonly salvaged?: SalvagedFile<Value>
    }

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
  const [first] = read.diagnostics.filter((each) => each.hides !== undefined || !isMendable(each)).toSorted(fromTheTop)
  const attempts = first === undefined ? [withFixes(file.text, read.diagnostics)] : standInsFor(file, first)
  for (const { text, lines, hidden, around = [], details } of attempts) {
    // With a different number of lines, places could not be related to the file.
    const isSame = text === file.text && details === undefined
    if (isSame || text.split('\n').length !== file.text.split('\n').length) continue
    const mended = { ...file, text, ...details }
    const next = again(mended)
    if (first !== undefined && details === undefined && !isExplained(next, read.diagnostics, first, mended)) continue
    const rest: ReadFile<Value> = readOn(next, mended, again, times - 1)
    const others = findingsOf<FileFinding>(rest).filter(
      ({ span, code, field = '' }) =>
        !(span && (lines.has(span.line) || lines.has(span.endLine))) &&
        !((code === 'field/missing' || code === 'value/empty') && hidden.includes(field)),
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

const stopsReading = ({ code }: FileFinding): boolean => code.startsWith('yaml/') || code.startsWith('front-matter/')

const fromTheTop = ({ span: one }: FileFinding, { span: other }: FileFinding): number =>
  (one?.line ?? 0) - (other?.line ?? 0)

/**
 * Whether what was read with a stand-in for the first fault has no fault of form on a line that had none, but for those
 * above it. Behind a mark or a bracket that is never closed nothing was read: there, each line that begins with a field
 * may have its own.
 */
function isExplained<Value>(
  read: ReadFile<Value>,
  diagnostics: readonly FileFinding[],
  { hides, span: at }: FileFinding,
  { text }: SourceFile,
): boolean {
  if (read.ok) return true
  const lines = linesOf(diagnostics)
  const rows = hides === 'all that follows' ? text.split('\n') : []
  const mayHaveItsOwn = (line: number) => /^\s*(?:- +)?[a-z_]+:/.test(rows[line - 1] ?? '')
  return read.diagnostics
    .filter(stopsReading)
    .every(
      ({ span }) =>
        span === undefined || lines.has(span.line) || span.line < (at?.line ?? 0) || mayHaveItsOwn(span.line),
    )
}
