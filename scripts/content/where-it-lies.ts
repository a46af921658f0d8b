/** Findings in a file that was read under its proper name, at the path where it lies. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { FolderParts } from './folder/folder-parts.ts'

/** That two things of a kind have one name is not told: one may be a copy of the other, and its file name is wrong for that. */
export function whereItLies(
  diagnostics: readonly Diagnostic[],
  renamed: FolderParts['renamed'],
): readonly Diagnostic[] {
  if (renamed === undefined || renamed.size === 0) return diagnostics
  const kinds = new Set(Array.from(renamed.keys(), kindOf))
  return diagnostics
    .filter(({ code, file }) => (code !== 'name/twice' && code !== 'area/same-name') || !kinds.has(kindOf(file)))
    .map((each) => ({ ...each, file: renamed.get(each.file) ?? each.file }))
}

/** `areas/area.yaml`, `areas/cags`, `venues` */
const kindOf = (path: string): string =>
  path.replace(/^(areas|groups)\/[^/]+/, '$1').replace(/\/[^/]+$/, (file) => (file === '/area.yaml' ? file : ''))
