/** Tells an editor what was found in the content. */

import { readTexts } from '../content/content-folder.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { formatPretty } from '../diagnostics/format-pretty.ts'
import { coloured, type Paint, plain } from '../diagnostics/paint.ts'
import { totalInWords } from '../diagnostics/total.ts'
import { isColoured } from './colour.ts'

/**
 * `content` is the content folder, `root` what it was called. Settles when all is written: whoever reads it may be slow,
 * and a part of a build that was ended before would take the last of it along.
 */
export async function tellFindings(diagnostics: readonly Diagnostic[], content: string, root: string): Promise<void> {
  if (diagnostics.length === 0) return
  const paint = isColoured(process.stderr, process.env) ? coloured : plain
  const told = `${findingsInWords(diagnostics, content, root, paint)}\n\n${totalInWords(diagnostics)}\n\n`
  await new Promise((written) => process.stderr.write(told, written))
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
