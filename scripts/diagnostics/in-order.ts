/** The order in which findings are reported: by file, then from its top to its end. */

import type { Diagnostic } from './diagnostic.ts'

/**
 * A finding without a line comes first in its file. The same findings always come in the same order; one that is found
 * again in the same place (on a second leaflet) is reported once.
 */
export function inOrder<Kind extends Diagnostic>(diagnostics: readonly Kind[]): readonly Kind[] {
  const sorted = diagnostics.toSorted(compareFindings)
  return sorted.filter((finding, at) => {
    const before = sorted[at - 1]
    return before === undefined || compareFindings(before, finding) !== 0
  })
}

const compareFindings = (a: Diagnostic, b: Diagnostic): number =>
  compare(a.file, b.file) ||
  compare(a.span?.line ?? 0, b.span?.line ?? 0) ||
  compare(a.span?.column ?? 0, b.span?.column ?? 0) ||
  compare(a.code, b.code) ||
  compare(a.message, b.message)

/** By code units, so that the order is the same in every locale. */
const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)

/** A file's path from where the command was called. `root`: the content folder as it was named there. */
export const pathFrom = (root: string, file: string): string => {
  const folder = root.length > 1 ? root.replace(/\/+$/, '') : root
  return file === '' ? folder : folder.endsWith('/') ? `${folder}${file}` : `${folder}/${file}`
}
