/** What is printed beside a page of the site, a file each: every set of meeting notes, every sign-in sheet. */

import type { Checked } from '../diagnostics/checked.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { notesFileAddress, signInAddress } from '../routes.ts'
import type { LeafletContext } from './context.ts'
import type { FinishedFile } from './finished-file.ts'
import { notesFile } from './notes.ts'
import type { NotesDocument } from './notes-document.ts'
import type { Print } from './print.ts'
import { signInFile } from './sign-in.ts'
import type { SignInDocument } from './sign-in-document.ts'

export interface PageFile extends Pick<FinishedFile, 'pages'> {
  /** That of the notes, or of the CAG. */
  readonly page: string
  readonly address: string
  /** The size of the file. */
  readonly bytes: number
}

export const makeNotes = (documents: readonly NotesDocument[], context: LeafletContext, print: Print) =>
  makeAll(documents, notesFileAddress, (notes) => notesFile(notes, context), print)

export const makeSignIns = (sheets: readonly SignInDocument[], context: LeafletContext, print: Print) =>
  makeAll(sheets, signInAddress, (sheet) => signInFile(sheet, context), print)

/** All of them, or everything in them that cannot be printed. Each file is handed on as soon as it is made. */
function makeAll<Document extends { readonly page: string }>(
  documents: readonly Document[],
  addressFor: (page: string) => string,
  make: (document: Document) => Checked<FinishedFile>,
  print: Print,
): Checked<readonly PageFile[]> {
  const printed: PageFile[] = []
  const diagnostics: Diagnostic[] = []
  for (const document of documents) {
    const made = make(document)
    if (!made.ok) {
      diagnostics.push(...made.diagnostics)
      continue
    }
    const { page } = document
    const address = addressFor(page)
    const { bytes, words, pages } = made.value
    print({ address, content: bytes, ...(words !== undefined && { words }) })
    printed.push({ page, address, pages, bytes: bytes.length })
  }
  return diagnostics.length > 0 ? { ok: false, diagnostics } : { ok: true, value: printed, warnings: [] }
}
