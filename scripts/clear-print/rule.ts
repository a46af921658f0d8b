/** A rule of clear print: one question, asked of the pages as they are placed. */

import type { TypesetDocument } from '../typeset/lines/page.ts'

export interface Limits {
  /** The least type size in points: 12, in large print 18. */
  readonly leastSize: number
}

export interface ClearPrintRule {
  /** Its name in messages. */
  readonly name: string
  /** Each breach in words: the printed words and what was measured. */
  readonly check: (document: TypesetDocument, limits: Limits) => readonly string[]
}
