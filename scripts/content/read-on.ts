/** A file that cannot be read for faults whose mend is certain is read as it will be: all else in it is told as well. */

import { applyFixes, isMendable } from '../diagnostics/apply-fixes.ts'
import type { Checked } from '../diagnostics/checked.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { SourceFile } from './source-file.ts'

/** Behind the first line of a file may stand details that cannot be read, and so on. */
const mostTimes = 3

/** `again`: reads the mended file. What it says of the mended lines is not told: it may follow from their faults. */
export function readOn<Value>(
  read: Checked<Value>,
  file: SourceFile,
  again: (mended: SourceFile) => Checked<Value>,
  times = mostTimes,
): Checked<Value> {
  if (read.ok || times === 0 || !read.diagnostics.every(stopsReading)) return read
  const faults = read.diagnostics.filter(isMendable)
  const text = faults.length === read.diagnostics.length ? applyFixes(file.text, faults).text : file.text
  // Of a file with a line more or less nobody could say where anything stands.
  if (text === file.text || text.split('\n').length !== file.text.split('\n').length) return read
  const lines = new Set(faults.map(({ span }) => span.line))
  const mended = { ...file, text }
  const rest = readOn(again(mended), mended, again, times - 1)
  const others = (rest.ok ? rest.warnings : rest.diagnostics).filter(({ span }) => !span || !lines.has(span.line))
  return { ok: false, diagnostics: [...read.diagnostics, ...others] }
}

const stopsReading = ({ code }: Diagnostic): boolean => code.startsWith('yaml/') || code.startsWith('front-matter/')
