/** Something wrong in a file, before its line and column are known. */

import type { Code } from '../../diagnostics/codes/codes.ts'
import type { Diagnostic, Path } from '../../diagnostics/diagnostic.ts'
import type { Offsets } from '../../diagnostics/line-starts.ts'

/** What other code may know a fault by, beside its code: its words are for people alone. */
interface Known {
  /** The field that it is about. */
  readonly field?: string
  /** What cannot be read because of it, beside its own line. */
  readonly hides?: 'lines moved in under it' | 'all that follows' | 'where details begin' | 'where details end'
  /** The value that its hint says to write. */
  readonly suggests?: string
}

/** A finding about a file, with what its fault is known by. */
export interface FileFinding extends Diagnostic, Known {}

interface Explanation extends Known {
  readonly code: Code
  readonly message: string
  readonly hint: string
  /** What to put in its place, where that is certain. */
  readonly write?: string
}

/** At a place named by its path. */
export interface Fault extends Explanation {
  readonly path: Path
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
