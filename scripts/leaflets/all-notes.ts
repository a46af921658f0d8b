/** Every set of notes of a site as a document to print. */

import type { Checked } from '../diagnostics/checked.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { notesFileAddress } from '../routes.ts'
import type { LeafletContext } from './context.ts'
import { type NotesFile, notesFile } from './notes.ts'
import type { NotesDocument } from './notes-document.ts'
import type { Print } from './print.ts'

export interface PrintedNotes extends Pick<NotesFile, 'pages'> {
  /** That of the notes' page. */
  readonly page: string
  readonly address: string
  /** The size of the file. */
  readonly bytes: number
}

/** All of them, or everything in them that cannot be printed. Each file is handed on as soon as it is made. */
export function makeNotes(
  documents: readonly NotesDocument[],
  context: () => LeafletContext,
  print: Print,
): Checked<readonly PrintedNotes[]> {
  if (documents.length === 0) return { ok: true, value: [], warnings: [] }
  const prepared = context()
  const printed: PrintedNotes[] = []
  const diagnostics: Diagnostic[] = []
  for (const notes of documents) {
    const made = notesFile(notes, prepared)
    if (!made.ok) {
      diagnostics.push(...made.diagnostics)
      continue
    }
    const address = notesFileAddress(notes.page)
    const { bytes, words, pages } = made.value
    print({ address, content: bytes, ...(words !== undefined && { words }) })
    printed.push({ page: notes.page, address, pages, bytes: bytes.length })
  }
  return diagnostics.length > 0 ? { ok: false, diagnostics } : { ok: true, value: printed, warnings: [] }
}
