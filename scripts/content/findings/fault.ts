/** Something wrong in a file, before its line and column are known. */

import type { Code } from '../../diagnostics/codes/codes.ts'
import type { Offsets } from '../../diagnostics/line-starts.ts'

interface Explanation {
  readonly code: Code
  readonly message: string
  readonly hint: string
  /** What to put in its place, where that is certain. */
  readonly write?: string
}

/** At a place named by its keys. */
export interface Fault extends Explanation {
  readonly path: readonly (string | number)[]
  readonly of: 'key' | 'value'
  /** The name of a field or entry that was most likely meant. */
  readonly meant?: string
  /** The value that was most likely meant, where that is not certain: the rest of the file is read as if it were there. */
  readonly guess?: string
}

/** In the text of the YAML. */
export interface YamlFault extends Explanation {
  readonly offsets: Offsets
}

/** Begins the hint of a field whose space is missing; what to write follows. */
export const spaceAfterColon = 'Put a space after the colon: '

/** The text in quotation marks of YAML. */
export function quoted(text: string): string {
  return text.includes('"') || text.includes('\\') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
}
