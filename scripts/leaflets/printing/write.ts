/** Makes the bytes of a file from its placed pages, or leaves that out. */

import type { PdfOptions } from '../../pdf/write-pdf.ts'
import type { TypesetDocument } from '../../typeset/lines/page.ts'

export type Write = (document: TypesetDocument, options: PdfOptions) => Uint8Array

/** For commands that only need to know what is on each page and whether it fits: every file is empty. */
export const laidOutOnly: Write = () => new Uint8Array()
