/** Prints what was found in the content, for the editor. */

import { readTexts } from '../../content/folder/content-folder.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { coloured, type Paint, plain } from '../../diagnostics/formats/paint.ts'
import { formatPretty } from '../../diagnostics/formats/pretty.ts'
import { totalInWords } from '../../diagnostics/formats/total.ts'
import { isColoured } from './colour.ts'

/**
 * `content` is the content folder, `root` its name on the command line. Settles when all is written: the reader may be
 * slow, and a process that ends before it has read everything would cut the end off.
 */
export async function tellFindings(diagnostics: readonly Diagnostic[], content: string, root: string): Promise<void> {
  if (diagnostics.length === 0) return
  const paint = isColoured(process.stderr, process.env) ? coloured : plain
  const text = `${findingsInWords(diagnostics, content, root, paint)}\n\n${totalInWords(diagnostics)}\n\n`
  await new Promise((written) => process.stderr.write(text, written))
}

/** Reads the files that have a line to show once more: their texts were not kept during the build. */
export function findingsInWords(
  diagnostics: readonly Diagnostic[],
  content: string,
  root: string,
  paint: Paint = plain,
): string {
  const shown = diagnostics.filter(({ span }) => span !== undefined).map(({ file }) => file)
  return formatPretty(diagnostics, readTexts(content, new Set(shown)), root, paint)
}
