/** The printed files that belong to one page of the site: every set of meeting notes, every sign-in sheet. */

import { type Checked, findingsOf } from '../../diagnostics/checked.ts'
import { notesFileAddress, signInAddress } from '../../routes.ts'
import type { LeafletContext } from '../printing/context.ts'
import type { Print } from '../printing/print.ts'
import { itemAt, type PrintRun } from '../printing/print-run.ts'
import type { FinishedFile } from './finished-file.ts'
import { notesFile } from './notes.ts'
import type { NotesDocument } from './notes-document.ts'
import { signInFile } from './sign-in.ts'
import type { SignInDocument } from './sign-in-document.ts'

export interface PageFile extends Pick<FinishedFile, 'pages'> {
  /** The address of the page of the notes, or of the CAG. */
  readonly page: string
  readonly address: string
  /** The size of the file, in bytes. */
  readonly bytes: number
}

/** The document of a page, made when it is printed. */
export interface PageDocument<Document> {
  /** The address of its page. */
  readonly page: string
  readonly document: () => Document
}

/** What is known of a file once it is made. */
export type PageFacts = Pick<PageFile, 'pages' | 'bytes'>
export type PageRun = PrintRun<PageFacts, PageFile>

/** A file for each page of notes. */
export const notesRun = (notes: readonly PageDocument<NotesDocument>[], context: LeafletContext, print: Print) =>
  pageRun(notes, notesFileAddress, (document) => notesFile(document, context), print)

/** A sign-in sheet for each CAG that is to have one. */
export const signInRun = (sheets: readonly PageDocument<SignInDocument>[], context: LeafletContext, print: Print) =>
  pageRun(sheets, signInAddress, (sheet) => signInFile(sheet, context), print)

/** Hands each file on as soon as it is made. */
function pageRun<Document>(
  documents: readonly PageDocument<Document>[],
  addressFor: (page: string) => string,
  make: (document: Document) => Checked<FinishedFile>,
  print: Print,
): PageRun {
  return {
    length: documents.length,
    print: (at) => {
      const { page, document } = itemAt(documents, at)
      const made = make(document())
      if (!made.ok) return made
      const { bytes, words, pages } = made.value
      print({ address: addressFor(page), content: bytes, ...(words !== undefined && { words }) })
      return { ok: true, value: { pages, bytes: bytes.length }, warnings: made.warnings }
    },
    gathered: (printed) => {
      const diagnostics = printed.flatMap(findingsOf)
      if (printed.some(({ ok }) => !ok)) return { ok: false, diagnostics }
      const files = documents.flatMap(({ page }, at) => {
        const made = itemAt(printed, at)
        return made.ok ? [{ page, address: addressFor(page), ...made.value }] : []
      })
      return { ok: true, value: files, warnings: diagnostics }
    },
  }
}
