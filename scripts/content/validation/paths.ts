/** Places in a value, by the fields and entries that lead there: `['officers', 0, 'phone']`. */

import type { Path } from '../../diagnostics/diagnostic.ts'
import { isMapping } from '../yaml/mapping.ts'

/** `/officers/0/phone`, told apart from a mapping whose keys are digits by looking at the value. */
export function pathOf(pointer: string, root: unknown): Path {
  let value = root
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const step = part.replaceAll('~1', '/').replaceAll('~0', '~')
      const index = Array.isArray(value) ? Number(step) : step
      value = Array.isArray(value) ? value[Number(step)] : isMapping(value) ? value[step] : undefined
      return index
    })
}

/** A place as a text, to compare it: of a field that is missing there, or of itself where none is named. */
export const pathKey = (path: Path, missing = ''): string => JSON.stringify([...path, missing])

/** What stands at a place; undefined where there is no such place. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root
  for (const step of path)
    value = Array.isArray(value) && typeof step === 'number' ? value[step] : isMapping(value) ? value[step] : undefined
  return value
}
