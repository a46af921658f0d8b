/** Words that are wider than a line, and so are cut between two letters. */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { TypesetDocument } from '../../typeset/lines/page.ts'
import type { LeafletContext } from '../printing/context.ts'
import { type Written, writtenAt } from './written-at.ts'

/** Each word once, where it was first cut. Addresses are broken at their punctuation and not reported. */
export function wordsTooWide(
  document: TypesetDocument,
  sheet: Written,
  context: LeafletContext,
): readonly Diagnostic[] {
  const words = new Set<string>()
  for (const { items } of document.pages)
    for (const item of items) if (item.kind === 'text' && item.parted !== undefined) words.add(item.parted)
  return Array.from(words, (word) => {
    const [place = { file: sheet.file }] = writtenAt(word, sheet, context)
    return {
      severity: 'warning',
      code: 'leaflet/word-too-wide',
      message: `"${word}" is wider than its place on what is printed, and is cut between two letters there.`,
      hint: 'Put a space or a hyphen where it may be parted, or write a shorter word. If it is a name that is written so, leave it.',
      ...place,
    }
  })
}
