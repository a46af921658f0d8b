/** Reads a file that cannot be read as it will be once its certain fixes are applied, so that everything else is reported as well. */

import { applyFixes, isMendable } from '../diagnostics/apply-fixes.ts'
import { type Checked, findingsOf } from '../diagnostics/checked.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nothingLost, type Salvaged } from './salvage.ts'
import type { SourceFile } from './source-file.ts'

/** The value of a file, or its findings with as much of it as could be read. */
export type ReadFile<Value> =
  | Extract<Checked<Value>, { ok: true }>
  | (Extract<Checked<Value>, { ok: false }> & { readonly salvaged?: SalvagedFile<Value> })

export interface SalvagedFile<Value> extends Salvaged<Value> {
  /** The mended file and the lines that differ in it; left out where nothing was mended. */
  readonly readAs?: { readonly file: SourceFile; readonly lines: ReadonlySet<number> }
}

/** The most rounds: one mended fault may uncover another. */
const mostTimes = 3

/** `again`: reads the mended file. Findings about mended lines are dropped, because they may follow from those faults. */
export function readOn<Value>(
  read: ReadFile<Value>,
  file: SourceFile,
  again: (mended: SourceFile) => ReadFile<Value>,
  times = mostTimes,
): ReadFile<Value> {
  if (read.ok || times === 0 || !read.diagnostics.every(stopsReading)) return read
  const faults = read.diagnostics.filter(isMendable)
  const text = faults.length === read.diagnostics.length ? applyFixes(file.text, faults).text : file.text
  // With a different number of lines, places could not be related to the file.
  if (text === file.text || text.split('\n').length !== file.text.split('\n').length) return read
  const lines: ReadonlySet<number> = new Set(faults.map(({ span }) => span.line))
  const mended = { ...file, text }
  const rest: ReadFile<Value> = readOn(again(mended), mended, again, times - 1)
  const others = findingsOf(rest).filter(({ span }) => !span || !lines.has(span.line))
  const salvaged = rest.ok ? { data: rest.value, ...nothingLost } : rest.salvaged
  const { readAs = { file: mended, lines } } = salvaged ?? {}
  return {
    ok: false,
    diagnostics: [...read.diagnostics, ...others],
    ...(salvaged && { salvaged: { ...salvaged, readAs: { ...readAs, lines: lines.union(readAs.lines) } } }),
  }
}

const stopsReading = ({ code }: Diagnostic): boolean => code.startsWith('yaml/') || code.startsWith('front-matter/')
