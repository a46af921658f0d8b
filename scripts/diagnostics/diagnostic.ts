/** A finding about a file, as an editor reads it: where, what is wrong, what to write instead. */

import type { Code } from './codes/codes.ts'

/** A stretch of a text file. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Span {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** What to write in place of a stretch of a file, where that is certain. */
export interface Fix {
  readonly range: Span
  readonly text: string
}

export interface Diagnostic {
  readonly severity: 'error' | 'warning'
  readonly code: Code
  /** A whole sentence with the value that was seen. */
  readonly message: string
  /** What to do, ready to copy: lines to paste stand by themselves, indented by two spaces. */
  readonly hint?: string
  /** The path inside the content folder, with `/` between its parts. */
  readonly file: string
  readonly span?: Span
  readonly fix?: Fix
}

/** The fields and entries that lead to a place in a file: `['officers', 0, 'phone']`. Entries count from 0. */
export type Path = readonly (string | number)[]

/**
 * A place named by its path, until line and column are needed.
 * `of` says whether the key or its value is meant; a missing key points at the mapping that lacks it.
 * `within`: only this part of the value, from the first offset up to the second, in UTF-16 units of the value as read.
 */
export interface Place {
  readonly file: string
  readonly path: Path
  readonly of?: 'key' | 'value'
  readonly within?: readonly [from: number, to: number]
}

/** A diagnostic whose line and column are looked up only when it is reported: content without mistakes pays nothing for them. */
export interface Finding extends Omit<Diagnostic, 'file' | 'span'> {
  readonly place: Place | { readonly file: string; readonly span?: Span }
  /** What belongs in that place, to the letter, where that is certain: it becomes the fix. */
  readonly write?: string | undefined
}
