/** List entries that are separated by semicolons, which YAML reads as one. */

import type { Path } from '../../diagnostics/diagnostic.ts'
import type { FileReport } from '../findings/file-report.ts'

/** For lists of names and short words, in which there are no other semicolons. */
export function checkSemicolons(entries: readonly string[] | undefined, path: Path, report: FileReport): void {
  for (const [index, entry] of (entries ?? []).entries()) {
    if (!/(?<!&#?\w+);/.test(entry)) continue // a sign by its name, as &amp;, is told as that
    const parts = entry.split(';').map((part) => part.trim())
    report.warning(
      'value/semicolon',
      [...path, index],
      `"${entry}" is one entry: semicolons do not separate entries.`,
      `Separate them with commas: [${parts.filter((part) => part !== '').join(', ')}]; or give each a line of its own, with a hyphen in front.`,
    )
  }
}
