/** A document of A4 pages that is no leaflet, as a file: meeting notes, a sign-in sheet, a report of evidence. */

import type { Checked } from '../../diagnostics/checked.ts'
import type { Palette } from '../../pdf/content/inks.ts'
import type { TypesetDocument } from '../../typeset/lines/page.ts'
import { placedWords } from '../../typeset/lines/placed-words.ts'
import { notesA4 } from '../formats/formats.ts'
import type { LeafletContext } from '../printing/context.ts'

export interface FinishedFile {
  readonly bytes: Uint8Array
  /** The words as they were placed. */
  readonly words?: string
  readonly pages: number
}

/** `created`: the date that the file gives as its own. The same document and context give the same bytes. */
export function finishedFile(
  typeset: Checked<TypesetDocument>,
  created: Temporal.PlainDate,
  inks: Palette,
  { faces, publisher, keepWords, write }: LeafletContext,
): Checked<FinishedFile> {
  if (!typeset.ok) return typeset
  const words = keepWords && placedWords(typeset.value)
  const bytes = write(typeset.value, { faces, created, author: publisher.name, inks, duplex: notesA4.duplex })
  const value = { bytes, pages: typeset.value.pages.length, ...(words !== undefined && { words }) }
  return { ok: true, value, warnings: typeset.warnings }
}
