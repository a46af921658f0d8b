/** Repeated entries in lists of names or short words, compared without regard to case and spaces. */

import { asCompared } from '../../blocks/compared-words.ts'
import type { Path } from '../../diagnostics/diagnostic.ts'
import type { FileReport } from '../findings/file-report.ts'

/** Gives all entries as they are compared. */
export function checkRepeated(
  entries: readonly string[] | undefined,
  path: Path,
  report: FileReport,
): ReadonlySet<string> {
  const seen = new Set<string>()
  for (const [index, entry] of (entries ?? []).entries()) {
    const before = seen.size
    seen.add(asCompared(entry))
    if (seen.size === before)
      report.warning(
        'value/repeated',
        [...path, index],
        `"${entry}" stands in this list a second time.`,
        'Take one of the two out.',
      )
  }
  return seen
}
