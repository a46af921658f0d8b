/** Tells an editor what was found in the content. */

import { readContentFolder } from '../content/content-folder.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { formatPretty } from '../diagnostics/format-pretty.ts'
import { coloured, plain } from '../diagnostics/paint.ts'
import { totalInWords } from '../diagnostics/total.ts'
import { isColoured } from './colour.ts'

/** `content` is the content folder, `root` what it was called. It is read once more for the lines to show. */
export function tellFindings(diagnostics: readonly Diagnostic[], content: string, root: string): void {
  if (diagnostics.length === 0) return
  const paint = isColoured(process.stderr, process.env) ? coloured : plain
  const told = formatPretty(diagnostics, readContentFolder(content), root, paint)
  console.error(`${told}\n\n${totalInWords(diagnostics)}\n`)
}
