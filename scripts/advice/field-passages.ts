/** The texts of a YAML file: the passages that are read for their language, and the names. */

import type { TypeName } from '../content/folder/content-types.ts'
import type { Path } from '../diagnostics/diagnostic.ts'
import type { Passage } from './passage.ts'
import { proseFields } from './prose-fields.ts'

export interface Fields {
  readonly passages: readonly Passage[]
  /** The names: all other values, and the keys of entries. */
  readonly names: readonly string[]
}

/** `value`: text, lists and mappings. */
export function readFields(file: string, type: TypeName, value: unknown): Fields {
  const passages: Passage[] = []
  const names: string[] = []
  const fields = Object.entries(proseFields[type] ?? {}).map(([path, kind]) => ({ steps: path.split('.'), kind }))
  read(value, [])
  return { passages, names }

  function read(inner: unknown, path: Path): void {
    if (typeof inner === 'string') {
      const kind = kindAt(path)
      if (kind === undefined) names.push(inner)
      else passages.push({ file, kind, text: inner, place: (from, to) => ({ file, path, within: [from, to] }) })
    } else if (Array.isArray(inner)) for (const [index, entry] of inner.entries()) read(entry, [...path, index])
    else if (typeof inner === 'object' && inner !== null)
      for (const [key, entry] of Object.entries(inner)) {
        names.push(key)
        read(entry, [...path, key])
      }
  }

  function kindAt(path: Path): Passage['kind'] | undefined {
    return fields.find(({ steps }) => isAt(path, steps))?.kind
  }
}

const isAt = (path: Path, steps: readonly string[]): boolean =>
  path.length === steps.length && path.every((step, depth) => steps[depth] === '*' || steps[depth] === String(step))
