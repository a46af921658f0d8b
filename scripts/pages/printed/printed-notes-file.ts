/** Meeting notes, or a sign-in sheet, that were built as a document, as the page that links to it needs it. */

export interface PrintedNotesFile {
  /** The address of the page of the notes, or of the CAG. */
  readonly page: string
  /** How many pages the file has. */
  readonly pages: number
  /** The size of the file, in bytes. */
  readonly bytes: number
}
