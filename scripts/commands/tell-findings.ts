/** Tells an editor what was found in the content. */

import { readContentFolder } from '../content/content-folder.ts'
import { formatPretty } from '../diagnostics/format-pretty.ts'
import { coloured, plain } from '../diagnostics/paint.ts'
import { totalInWords } from '../diagnostics/total.ts'
import type { Desk } from '../publish/desk.ts'
import { isColoured } from './colour.ts'

/** `root`: the content folder as it was named. It is read once more for the lines to show. */
export function tellFindings({ found, request }: Desk, root: string): void {
  const diagnostics = found === undefined ? [] : found.ok ? found.warnings : found.diagnostics
  if (diagnostics.length === 0) return
  const paint = isColoured(process.stderr, process.env) ? coloured : plain
  const told = formatPretty(diagnostics, readContentFolder(request().content), root, paint)
  console.error(`${told}\n\n${totalInWords(diagnostics)}\n`)
}
