/** The line of a file that a finding points at, cut into what is before, at and after the place. */

import type { Diagnostic } from '../diagnostic.ts'
import { harmless } from './harmless.ts'

/** What is needed of a content folder to show lines beside findings. */
export interface ShownFiles {
  readonly files: ReadonlyMap<string, { readonly text: string; readonly mended?: { readonly written: string } }>
  /** Files that were read under another name: by that, where they lie. */
  readonly renamed?: ReadonlyMap<string, string>
}

/** The three parts of the line, already harmless to print. */
export interface Excerpt {
  readonly line: number
  readonly before: string
  readonly meant: string
  readonly after: string
}

/** In UTF-16 units; a longer line is cut around the place. */
const widest = 100
const context = 20

/** Undefined where the finding has no line, or an empty one. */
export function excerptOf({ file, span }: Diagnostic, { files, renamed = new Map() }: ShownFiles): Excerpt | undefined {
  if (span === undefined) return undefined
  const readAs = [...renamed].find(([, lies]) => lies === file)?.[0]
  const shown = files.get(file) ?? files.get(readAs ?? '')
  const line = (shown?.mended?.written ?? shown?.text)?.split('\n', span.line).at(span.line - 1)
  if (line === undefined || line.trim() === '') return undefined
  const from = span.column - 1
  const to = span.endLine > span.line ? line.trimEnd().length : span.endColumn - 1
  const start = from > widest - context ? from - context : 0
  const end = start + widest
  const meantEnd = Math.min(Math.max(to, from + 1), end)
  return {
    line: span.line,
    before: `${start > 0 ? '…' : ''}${harmless(line.slice(start, from))}`,
    meant: harmless(line.slice(from, meantEnd)),
    after: `${harmless(line.slice(meantEnd, end))}${end < line.length ? '…' : ''}`,
  }
}
