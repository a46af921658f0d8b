/** Reads the object at a byte of a PDF. ISO 32000-1, 7.3.8 and 7.3.10. */

import { Keyword } from './pdf-lexer.ts'
import { Parser } from './pdf-parser.ts'
import { isDictionary, PdfStream, type PdfValue } from './pdf-values.ts'

const endstream = Buffer.from('endstream')

/** `12 0 obj … endobj` at a byte of the file; undefined where none begins there. */
export function objectAt(bytes: Uint8Array, byte: number, resolve: (value: PdfValue) => PdfValue): PdfValue {
  const parser = new Parser(bytes, byte)
  const [number, generation, keyword] = [parser.next(false), parser.next(false), parser.next(false)]
  if (typeof number !== 'number' || typeof generation !== 'number') return undefined
  if (!(keyword instanceof Keyword) || keyword.word !== 'obj') return undefined
  const value = parser.value()
  if (!isDictionary(value)) return value
  const next = parser.next(false)
  if (!(next instanceof Keyword) || next.word !== 'stream') return value
  // After the keyword comes one line end, of one or two bytes.
  let start = parser.at
  if (bytes[start] === 13) start++
  if (bytes[start] === 10) start++
  const length = resolve(value.get('Length'))
  return new PdfStream(value, bytes.subarray(start, endOfStream(bytes, start, length)))
}

/** By its length, if `endstream` follows there; otherwise by a search for that keyword. */
function endOfStream(bytes: Uint8Array, start: number, length: PdfValue): number {
  if (typeof length === 'number' && length >= 0 && start + length <= bytes.length) {
    const parser = new Parser(bytes, start + length)
    const next = parser.next(false)
    if (next instanceof Keyword && next.word === 'endstream') return start + length
  }
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(endstream, start)
  return at === -1 ? bytes.length : at
}
