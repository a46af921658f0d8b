/** Something wrong in a file, before its line and column are known. */

import type { Code } from '../diagnostics/codes.ts'
import type { Offsets } from './yaml-document.ts'

interface Told {
  readonly code: Code
  readonly message: string
  readonly hint: string
  /** What to put in its place, where that is certain. */
  readonly write?: string
}

/** At a place named by its keys. */
export interface Fault extends Told {
  readonly path: readonly (string | number)[]
  readonly of: 'key' | 'value'
  /** Of the name of a field or an entry: the one that was most likely meant. */
  readonly meant?: string
  /** The value that was most likely meant, where it is not certain: the rest is read as if it stood there. */
  readonly guess?: string
}

/** In the text of the YAML. */
export interface YamlFault extends Told {
  readonly offsets: Offsets
}

/** In quotation marks as YAML reads them. */
export function quoted(text: string): string {
  return text.includes('"') || text.includes('\\') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
}
