/** What may be wrong with any document that is printed, whatever it is. */

import type { Checked } from '../../diagnostics/checked.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { TypesetDocument } from '../../typeset/lines/page.ts'
import type { LeafletContext } from '../printing/context.ts'
import { missingCharacters } from './missing-characters.ts'
import { wordsTooWide } from './words-too-wide.ts'
import type { Written } from './written-at.ts'

/** The document, or `found` and the characters that the typeface lacks. Words too wide for a line are warnings. */
export function checkedDocument(
  document: TypesetDocument,
  written: Written,
  context: LeafletContext,
  found: readonly Diagnostic[],
): Checked<TypesetDocument> {
  const diagnostics = [...found, ...missingCharacters(document, written, context)]
  if (diagnostics.length > 0) return { ok: false, diagnostics }
  return { ok: true, value: document, warnings: wordsTooWide(document, written, context) }
}
