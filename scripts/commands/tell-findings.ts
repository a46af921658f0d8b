/** Tells an editor what was found in the content. */

import { readTexts } from '../content/content-folder.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { formatPretty } from '../diagnostics/format-pretty.ts'
import { coloured, type Paint, plain } from '../diagnostics/paint.ts'
import { totalInWords } from '../diagnostics/total.ts'
import { isColoured } from './colour.ts'

/** `content` is the content folder, `root` what it was called. */
export function tellFindings(diagnostics: readonly Diagnostic[], content: string, root: string): void {
  if (diagnostics.length === 0) return
  const paint = isColoured(process.stderr, process.env) ? coloured : plain
  console.error(`${findingsInWords(diagnostics, content, root, paint)}\n\n${totalInWords(diagnostics)}\n`)
}

/** The files with a line to show are read once more: nobody kept their text while all else was made. */
export function findingsInWords(
  diagnostics: readonly Diagnostic[],
  content: string,
  root: string,
  paint: Paint = plain,
): string {
  const shown = diagnostics.filter(({ span }) => span !== undefined).map(({ file }) => file)
  return formatPretty(diagnostics, readTexts(content, new Set(shown)), root, paint)
}
