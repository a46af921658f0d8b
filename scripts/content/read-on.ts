/** A file that cannot be read for faults whose mend is certain is read as it will be: all else in it is told as well. */

import { applyFixes, isMendable } from '../diagnostics/apply-fixes.ts'
import { type Checked, findingsOf } from '../diagnostics/checked.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nothingLost, type Salvaged } from './salvage.ts'
import type { SourceFile } from './source-file.ts'

/** What a file says, or what is wrong with it and as much of it as could be read all the same. */
export type ReadFile<Value> =
  | Extract<Checked<Value>, { ok: true }>
  | (Extract<Checked<Value>, { ok: false }> & { readonly salvaged?: SalvagedFile<Value> })

export interface SalvagedFile<Value> extends Salvaged<Value> {
  /** The file as it will be when it is mended, and the lines that are others in it; left out where it is as it was. */
  readonly readAs?: { readonly file: SourceFile; readonly lines: ReadonlySet<number> }
}

/** Behind the first line of a file may stand details that cannot be read, and so on. */
const mostTimes = 3

/** `again`: reads the mended file. What it says of the mended lines is not told: it may follow from their faults. */
export function readOn<Value>(
  read: ReadFile<Value>,
  file: SourceFile,
  again: (mended: SourceFile) => ReadFile<Value>,
  times = mostTimes,
): ReadFile<Value> {
  if (read.ok || times === 0 || !read.diagnostics.every(stopsReading)) return read
  const faults = read.diagnostics.filter(isMendable)
  const text = faults.length === read.diagnostics.length ? applyFixes(file.text, faults).text : file.text
  // Of a file with a line more or less nobody could say where anything stands.
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
