/**
 * The cross-references of a PDF, by its table or stream; where those are damaged, by a search for objects. ISO
 * 32000-1, 7.5.4 and 7.5.8.
 */

import { unpacked } from './pdf-filters.ts'
import { Keyword } from './pdf-lexer.ts'
import { objectAt } from './pdf-object-at.ts'
import { Parser } from './pdf-parser.ts'
import { isDictionary, numbersOf, type PdfDictionary, PdfReference, PdfStream, type PdfValue } from './pdf-values.ts'

/** Where an object is: at a byte of the file, or in an object stream. */
export type Location =
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'packed'; readonly stream: number }

export interface Table {
  readonly trailer: PdfDictionary
  readonly locations: ReadonlyMap<number, Location>
}

/** First the table that the file has; then, should the caller find that one wrong, the table that a search finds. */
export function* locationsIn(bytes: Uint8Array): Generator<Table> {
  const said = saidLocations(bytes)
  if (said !== undefined) yield said
  const found = searchedLocations(bytes)
  if (found !== undefined) yield found
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
/** While the table is being read, references cannot be resolved. */
const unresolved = (value: PdfValue): PdfValue => (value instanceof PdfReference ? undefined : value)

function saidLocations(bytes: Uint8Array): Table | undefined {
  const at = asBuffer(bytes).lastIndexOf('startxref')
  if (at === -1) return undefined
  const start = new Parser(bytes, at + 'startxref'.length).value()
  const locations = new Map<number, Location>()
  const seen = new Set<number>()
  const sections: PdfDictionary[] = []
  const waiting: PdfValue[] = [start]
  // The newest section comes first and takes precedence.
  for (let next = waiting.shift(); typeof next === 'number'; next = waiting.shift()) {
    if (seen.has(next)) continue
    seen.add(next)
    const section = sectionAt(bytes, next, locations)
    if (section === undefined) return undefined
    sections.push(section)
    for (const key of ['XRefStm', 'Prev']) if (section.has(key)) waiting.push(section.get(key))
  }
  const [trailer] = sections
  return trailer && { trailer, locations }
}

function sectionAt(bytes: Uint8Array, at: number, locations: Map<number, Location>): PdfDictionary | undefined {
  const parser = new Parser(bytes, at)
  const first = parser.next(false)
  if (first instanceof Keyword) return first.word === 'xref' ? readTable(parser, locations) : undefined
  const stream = objectAt(bytes, at, unresolved)
  if (!(stream instanceof PdfStream) || stream.dictionary.get('Type') !== 'XRef') return undefined
  const rows = unpacked(stream, unresolved)
  if (rows !== undefined) readRows(stream.dictionary, rows, locations)
  return rows && stream.dictionary
}

/** Subsections, then the trailer; undefined where that is not what stands there. */
function readTable(parser: Parser, locations: Map<number, Location>): PdfDictionary | undefined {
  let next = parser.next(false)
  for (; typeof next === 'number'; next = parser.next(false))
    if (!readSubsection(parser, next, locations)) return undefined
  const trailer = next instanceof Keyword && next.word === 'trailer' ? parser.value() : undefined
  return isDictionary(trailer) ? trailer : undefined
}

/** `0 6`, then six lines: the offset of each object, and whether it is in use. Gives whether all could be read. */
function readSubsection(parser: Parser, first: number, locations: Map<number, Location>): boolean {
  const count = parser.next(false)
  if (typeof count !== 'number') return false
  for (let number = first; number < first + count; number++) {
    const [byte, , use] = [parser.next(false), parser.next(false), parser.next(false)]
    if (typeof byte !== 'number' || !(use instanceof Keyword)) return false
    if (use.word === 'n') keep(locations, number, { kind: 'byte', byte })
  }
  return true
}

/** Rows of three numbers whose widths in bytes `W` gives: the type, the offset or the object stream, the generation or the index. */
function readRows(dictionary: PdfDictionary, rows: Uint8Array, locations: Map<number, Location>): void {
  const [kindSize = 0, placeSize = 0, lastSize = 0] = numbersOf(dictionary.get('W')) ?? []
  const size = kindSize + placeSize + lastSize
  const subsections = numbersOf(dictionary.get('Index')) ?? [0, Math.floor(rows.length / Math.max(1, size))]
  let at = 0
  const field = (bytes: number): number => {
    let value = 0
    for (let index = 0; index < bytes; index++) value = value * 256 + (rows[at++] ?? 0)
    return value
  }
  for (let pair = 0; pair + 1 < subsections.length; pair += 2) {
    const [first = 0, count = 0] = subsections.slice(pair, pair + 2)
    for (let number = first; number < first + count && at + size <= rows.length; number++) {
      const kind = kindSize === 0 ? 1 : field(kindSize)
      const place = field(placeSize)
      at += lastSize
      if (kind === 1) keep(locations, number, { kind: 'byte', byte: place })
      if (kind === 2) keep(locations, number, { kind: 'packed', stream: place })
    }
  }
}

function keep(locations: Map<number, Location>, number: number, location: Location): void {
  if (!locations.has(number)) locations.set(number, location)
}

/** Searches the whole file for `12 0 obj`; the last object of a number is the newest. */
function searchedLocations(bytes: Uint8Array): Table | undefined {
  const text = asBuffer(bytes).toString('latin1')
  const offsets = new Map<number, number>()
  for (const { index, 1: number } of text.matchAll(/(?<!\d)(\d{1,10})\s+\d{1,5}\s+obj\b/g))
    offsets.set(Number(number), index)
  const locations = new Map<number, Location>()
  for (const [number, byte] of offsets) locations.set(number, { kind: 'byte', byte })
  let trailer: PdfDictionary | undefined
  for (const [number, byte] of offsets) {
    const object = objectAt(bytes, byte, unresolved)
    if (object instanceof PdfStream) {
      const type = object.dictionary.get('Type')
      if (type === 'XRef') trailer = object.dictionary
      if (type === 'ObjStm') keepPacked(number, object, locations)
    } else if (isDictionary(object) && object.get('Type') === 'Catalog') trailer ??= new Map([['Root', object]])
  }
  trailer = lastTrailer(bytes, text) ?? trailer
  return trailer && { trailer, locations }
}

/** The last `trailer` with a root, wherever it stands. */
function lastTrailer(bytes: Uint8Array, text: string): PdfDictionary | undefined {
  let last: PdfDictionary | undefined
  for (const { index } of text.matchAll(/\btrailer\b/g)) {
    const value = new Parser(bytes, index + 'trailer'.length).value()
    if (isDictionary(value) && value.has('Root')) last = value
  }
  return last
}

function keepPacked(number: number, stream: PdfStream, locations: Map<number, Location>): void {
  const bytes = unpacked(stream, unresolved)
  const count = stream.dictionary.get('N')
  if (bytes === undefined || typeof count !== 'number') return
  const parser = new Parser(bytes)
  for (let index = 0; index < count; index++) {
    const [inner, offset] = [parser.next(false), parser.next(false)]
    if (typeof inner !== 'number' || typeof offset !== 'number') return
    keep(locations, inner, { kind: 'packed', stream: number })
  }
}
