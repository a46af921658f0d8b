/** A sheet typeset in a format, whether or not it fits. */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { TypesetDocument } from '../../typeset/lines/page.ts'
import type { Overflow } from './fill-side.ts'

export interface TypesetSheet {
  readonly document: TypesetDocument
  /** One for each side, or run of pages, that the text does not fit. */
  readonly overflows: readonly Overflow[]
  /** What is printed beside the sheet's own text and does not fit. */
  readonly diagnostics: readonly Diagnostic[]
}
