/** A rule of clear print: one question, asked of the pages as they are placed. */

import type { TypesetDocument } from '../typeset/page.ts'

export interface Limits {
  /** Points: 12, in large print 18. */
  readonly leastSize: number
}

export interface ClearPrintRule {
  /** As a person would name it. */
  readonly name: string
  /** Each breach in words, with the words that are printed so and what was measured. */
  readonly check: (document: TypesetDocument, limits: Limits) => readonly string[]
}
