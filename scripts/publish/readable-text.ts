/** The readable text of a file of a written site, whatever its kind. */

import { gunzipSync } from 'node:zlib'
import { decoded } from '../html/text-of-markup.ts'
import { readWrittenPdf } from '../written/pdf-document.ts'

/** `page`, `PDF`, …: as people call it. `text` is undefined where nothing can be read: pictures, fonts, programs. */
export interface ReadableText {
  readonly kind: string
  readonly text?: string
}

type Reader = (bytes: Buffer) => string

const asText: Reader = (bytes) => bytes.toString()
const unpacked: Reader = (bytes) => gunzipSync(bytes).toString()
/** The text of a calendar, unfolded and unescaped: RFC 5545, 3.1 and 3.3.11. */
const asCalendar: Reader = (bytes) =>
  bytes
    .toString()
    .replaceAll(/\r?\n[ \t]/g, '')
    .replaceAll(/\\([,;])/g, '$1')
/** The text of a page with attributes and structured data. */
const asMarkup: Reader = (bytes) =>
  `${decoded(bytes.toString())}\n${decoded(bytes.toString().replaceAll(/<[^>]*>/g, ''))}`

const kinds: readonly { readonly of: RegExp; readonly kind: string; readonly read?: Reader }[] = [
  { of: /\.html?$/i, kind: 'page', read: asMarkup },
  { of: /\.pdf$/, kind: 'PDF', read: printedWords },
  { of: /\.ics$/, kind: 'calendar', read: asCalendar },
  { of: /\.xml$/, kind: 'feed', read: asMarkup },
  { of: /\.svg$/, kind: 'drawing', read: asMarkup },
  { of: /\.(?:json|csv|txt)$|^_/, kind: 'data', read: asText },
  { of: /\.pf_\w+$/, kind: 'search', read: unpacked },
]

/** `file`: its path inside the site. */
export function readableTextOf(file: string, bytes: Buffer): ReadableText {
  const { kind, read } = kinds.find(({ of }) => of.test(file)) ?? { kind: 'other' }
  return { kind, ...(read && { text: read(bytes) }) }
}

/** The words of a PDF twice, with and without spaces between stretches, where spaces need not be written. */
function printedWords(bytes: Buffer): string {
  const sides = readWrittenPdf(bytes)?.sides ?? []
  const texts = sides.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])))
  return `${texts.join(' ')}\n${texts.join('')}`
}
