/** The objects of a PDF by their numbers, each read when it is asked for. ISO 32000-1, 7.5. */

import { type Location, locationsIn, type Table } from './pdf-cross-references.ts'
import { unpacked } from './pdf-filters.ts'
import { objectAt } from './pdf-object-at.ts'
import { Parser } from './pdf-parser.ts'
import { isDictionary, type PdfDictionary, PdfReference, PdfStream, type PdfValue } from './pdf-values.ts'

export class PdfObjects {
  readonly trailer: PdfDictionary
  readonly #bytes: Uint8Array
  readonly #locations: ReadonlyMap<number, Location>
  readonly #known = new Map<number, PdfValue>()
  readonly #packs = new Map<number, Pack | undefined>()

  private constructor(bytes: Uint8Array, { trailer, locations }: Table) {
    this.#bytes = bytes
    this.trailer = trailer
    this.#locations = locations
  }

  /** Undefined for what is no PDF or is encrypted. */
  static open(bytes: Uint8Array): PdfObjects | undefined {
    for (const table of locationsIn(bytes)) {
      if (table.trailer.has('Encrypt')) return undefined
      const objects = new PdfObjects(bytes, table)
      const root = objects.dictionary(table.trailer.get('Root'))
      if (root !== undefined && objects.dictionary(root.get('Pages')) !== undefined) return objects
    }
    return undefined
  }

  /** The object that a reference leads to; any other value itself. */
  resolve = (value: PdfValue): PdfValue => {
    let found = value
    for (let steps = 0; found instanceof PdfReference; steps++) {
      if (steps > 20) return undefined
      found = this.#object(found.number)
    }
    return found
  }

  /** The dictionary that a value is, refers to, or has as a stream; otherwise undefined. */
  dictionary(value: PdfValue): PdfDictionary | undefined {
    const found = this.resolve(value)
    return isDictionary(found) ? found : found instanceof PdfStream ? found.dictionary : undefined
  }

  /** The decoded bytes of a stream; undefined where it is none or cannot be decoded. */
  stream(value: PdfValue): Uint8Array | undefined {
    const found = this.resolve(value)
    return found instanceof PdfStream ? unpacked(found, this.resolve) : undefined
  }

  #object(number: number): PdfValue {
    if (this.#known.has(number)) return this.#known.get(number)
    const location = this.#locations.get(number)
    this.#known.set(number, undefined) // An object that refers to itself gets undefined.
    const value =
      location === undefined
        ? undefined
        : location.kind === 'byte'
          ? objectAt(this.#bytes, location.byte, this.resolve)
          : this.#pack(location.stream)?.object(number)
    this.#known.set(number, value)
    return value
  }

  #pack(number: number): Pack | undefined {
    if (this.#packs.has(number)) return this.#packs.get(number)
    const stream = this.#object(number)
    const bytes = stream instanceof PdfStream ? unpacked(stream, this.resolve) : undefined
    const pack = stream instanceof PdfStream && bytes !== undefined ? new Pack(stream.dictionary, bytes) : undefined
    this.#packs.set(number, pack)
    return pack
  }
}

/** An object stream: a table of offsets, then the objects. ISO 32000-1, 7.5.7. */
class Pack {
  readonly #bytes: Uint8Array
  readonly #offsets = new Map<number, number>()

  constructor(dictionary: PdfDictionary, bytes: Uint8Array) {
    this.#bytes = bytes
    const [count, first] = [dictionary.get('N'), dictionary.get('First')]
    if (typeof count !== 'number' || typeof first !== 'number') return
    const parser = new Parser(bytes)
    for (let index = 0; index < count && parser.at < first; index++) {
      const [number, offset] = [parser.next(false), parser.next(false)]
      if (typeof number === 'number' && typeof offset === 'number') this.#offsets.set(number, first + offset)
    }
  }

  object(number: number): PdfValue {
    const offset = this.#offsets.get(number)
    return offset === undefined ? undefined : new Parser(this.#bytes, offset).value()
  }
}
