/** Repeated entries in lists of names or short words, compared without regard to case and spaces. */

import type { FileReport, Keys } from '../findings/file-report.ts'

/** A quick test that rules out nearly every entry: spaces at its ends, beside each other or of another kind. */
const oddSpaces = /^\s|\s$|\s\s|[^\S ]/

/** An entry as it is compared. */
export const asCompared = (entry: string): string =>
  (oddSpaces.test(entry) ? entry.trim().replace(/\s+/g, ' ') : entry).toLowerCase()

/** Gives all entries as they are compared. */
export function checkRepeated(
  entries: readonly string[] | undefined,
  path: Keys,
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
