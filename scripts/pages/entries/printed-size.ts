/** How large a printed file is, in the words of a page. */

import type { PrintedNotesFile } from '../printed/printed-notes-file.ts'
import { kilobytes } from './leaflet-entry.ts'

/** `PDF, 2 pages, 24 KB`, with no line's end between a figure and its unit. */
export const sizeInWords = ({ pages, bytes }: PrintedNotesFile): string =>
  `PDF, ${pages}\u00A0${pages === 1 ? 'page' : 'pages'}, ${kilobytes(bytes)}`
