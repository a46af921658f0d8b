/**
 * Reads a file that cannot be read as it will be once its certain fixes are applied, with a stand-in where no fix is
 * known, so that everything else is reported as well.
 */

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

/** The most rounds: one mended fault may uncover another. Each explains all faults that are left: with very many, fewer. */
const mostTimes = 12
const mostExplained = 2400

/** Reads a text again that was mended. */
type ReadAgain<Value> = (mended: SourceFile) => ReadFile<Value>

/** `again`: reads the mended file. Findings about mended lines are dropped, because they may follow from those faults. */
export function readOn<Value>(
  read: ReadFile<Value>,
  file: SourceFile,
  again: ReadAgain<Value>,
  times = mostTimes,
): ReadFile<Value> {
  if (read.ok || times === 0 || !read.diagnostics.every(stopsReading)) return read
  const left = Math.min(times - 1, Math.floor(mostExplained / read.diagnostics.length))
  const [first] = read.diagnostics.filter((each) => each.hides !== undefined || !isMendable(each)).toSorted(fromTheTop)
  const attempts = first === undefined ? [withFixes(file.text, read.diagnostics)] : standInsFor(file, first)
  for (const attempt of attempts) {
    const mended = mendedBy(attempt, file)
    if (mended === undefined) continue
    const next = again(mended)
    const isIndented = !findingsOf<FileFinding>(next).some(({ code }) => code === 'yaml/indent')
    const mayFail = first === undefined || attempt.details !== undefined || (attempt.mended !== undefined && isIndented)
    if (!mayFail && !isExplained(next, read.diagnostics, first, mended)) continue
    const rest = readOn(next, mended, again, left)
    const others = findingsOf<FileFinding>(rest).filter((finding) => !followsFrom(attempt, finding))
    const salvaged = rest.ok ? { data: rest.value, ...nothingLost } : rest.salvaged
    return {
      ok: false,
      diagnostics: [...toldOf(read.diagnostics, first, attempt), ...others],
      ...(salvaged && { salvaged: withLost(salvaged, attempt, mended) }),
    }
  }
  return read
}

/** The findings that do not come again when the mended file is read. */
function toldOf(
  diagnostics: readonly FileFinding[],
  first: FileFinding | undefined,
  { mended }: Attempt,
): readonly FileFinding[] {
  if (mended !== undefined) return diagnostics.filter(({ code }) => mended.has(code))
  return first === undefined ? diagnostics : [first]
}

/** Undefined where nothing is mended, or with a different number of lines: then places could not be related to the file. */
function mendedBy({ text, details }: Attempt, file: SourceFile): SourceFile | undefined {
  const isSame = text === file.text && details === undefined
  if (isSame || text.split('\n').length !== file.text.split('\n').length) return undefined
  return { ...file, text, ...details }
}

/** Whether a finding is about a mended line, or a field that can no longer be seen. */
const followsFrom = ({ lines, hidden }: Attempt, { span, code, field = '' }: FileFinding): boolean =>
  (span !== undefined && (lines.has(span.line) || lines.has(span.endLine))) ||
  ((code === 'field/missing' || code === 'value/empty') && hidden.includes(field))

function withLost<Value>(
  salvaged: SalvagedFile<Value>,
  { hidden, around = [], lines }: Attempt,
  file: SourceFile,
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
