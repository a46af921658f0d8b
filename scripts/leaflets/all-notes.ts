/** Every set of notes of a site as a document to print. */

import type { Checked } from '../diagnostics/checked.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { notesFileAddress } from '../routes.ts'
import type { LeafletContext } from './context.ts'
import { type NotesFile, notesFile } from './notes.ts'
import type { NotesDocument } from './notes-document.ts'

export interface PrintedNotes extends NotesFile {
  /** That of the notes' page. */
  readonly page: string
  readonly address: string
}

/** All of them, or everything in them that cannot be printed. */
export function makeNotes(
  documents: readonly NotesDocument[],
  context: () => LeafletContext,
): Checked<readonly PrintedNotes[]> {
  if (documents.length === 0) return { ok: true, value: [], warnings: [] }
  const prepared = context()
  const printed: PrintedNotes[] = []
  const diagnostics: Diagnostic[] = []
  for (const notes of documents) {
    const made = notesFile(notes, prepared)
    if (made.ok) printed.push({ page: notes.page, address: notesFileAddress(notes.page), ...made.value })
    else diagnostics.push(...made.diagnostics)
  }
  return diagnostics.length > 0 ? { ok: false, diagnostics } : { ok: true, value: printed, warnings: [] }
}
