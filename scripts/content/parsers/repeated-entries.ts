/** Repeated entries in lists of names or short words, compared without regard to case and spaces. */

import type { FileReport, Keys } from '../findings/file-report.ts'

export function checkRepeated(entries: readonly string[] | undefined, path: Keys, report: FileReport): void {
  const seen = new Set<string>()
  for (const [index, entry] of (entries ?? []).entries()) {
    const words = entry.trim().replace(/\s+/g, ' ').toLowerCase()
    if (seen.has(words))
      report.warning(
        'value/repeated',
        [...path, index],
        `"${entry}" stands in this list a second time.`,
        'Take one of the two out.',
      )
    seen.add(words)
  }
}
