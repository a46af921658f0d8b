/** How large a printed file is, in the words of a page. */

import type { PrintedNotesFile } from '../printed/printed-notes-file.ts'
import { kilobytes } from './leaflet-entry.ts'

/** `PDF, 2 pages, 24 KB` */
export const sizeInWords = ({ pages, bytes }: PrintedNotesFile): string =>
  `PDF, ${pages} ${pages === 1 ? 'page' : 'pages'}, ${kilobytes(bytes)} KB`
