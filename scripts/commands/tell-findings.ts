/** Tells an editor what was found in the content. */

import { readContentFolder } from '../content/content-folder.ts'
import { formatPretty } from '../diagnostics/format-pretty.ts'
import { totalInWords } from '../diagnostics/total.ts'
import type { Desk } from '../publish/desk.ts'

/** `root`: the content folder as it was named. It is read once more for the lines to show. */
export function tellFindings({ found, request }: Desk, root: string): void {
  const diagnostics = found === undefined ? [] : found.ok ? found.warnings : found.diagnostics
  if (diagnostics.length === 0) return
  const told = formatPretty(diagnostics, readContentFolder(request().content), root)
  console.error(`${told}\n\n${totalInWords(diagnostics)}\n`)
}
