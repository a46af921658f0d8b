/**
 * Writes the objects of a file in few bytes: those without a stream go into one compressed object stream, and a
 * cross-reference stream replaces the table. ISO 32000-1, 7.5.7 and 7.5.8; PDF/A-2 allows both.
 */

import { hash } from 'node:crypto'
import { giveBack, takeByteList } from './byte-list.ts'
import { compressed, compressedOnce } from './compressed.ts'
import { Reference } from './reference.ts'
import { spell } from './values.ts'

/** The numbers of the objects that the trailer names. */
interface Roots {
  readonly catalog: number
  readonly info: number
}

/** Where the text of an object without a stream is in the list of bytes. */
interface Plain {
  readonly id: number
  readonly start: number
  readonly end: number
}

/** One for each file. */
export class ObjectPacker {
  readonly #file = takeByteList()
  readonly #objects = takeByteList()
  /** The offsets of objects with a stream, by object number. */
  readonly #streams = new Map<number, number>()
  readonly #plain: Plain[] = []

  /** Adds a line of the file's header. */
  line(text: string): void {
    this.#file.text(`${text}\n`)
  }

  /** Adds an object without a stream. `id` is its object number. */
  object(id: number, value: unknown): void {
    const start = this.#objects.length
    spell(value, this.#objects)
    this.#objects.text('\n')
    this.#plain.push({ id, start, end: this.#objects.length })
  }

  /**
   * Adds an object with a stream. PDF/A-2, 6.1.9: the number with `obj`, `stream`, `endstream` and `endobj` have
   * lines of their own.
   */
  stream(id: number, dictionary: object, bytes: Uint8Array): void {
    this.#streams.set(id, this.#file.length)
    this.#file.text(`${id} 0 obj\n`)
    spell({ ...dictionary, Length: bytes.length }, this.#file)
    this.#file.text('\nstream\n')
    this.#file.bytes(bytes)
    this.#file.text('\nendstream\nendobj\n')
  }

  /** The whole file, once every object is written. `count` is the highest object number given out. */
  finish(count: number, roots: Roots): Uint8Array {
    const file = this.#file
    const container = count + 1
    const index = count + 2
    // In the order of their numbers, so that the rows of the index are alike and compress well.
    this.#plain.sort((a, b) => a.id - b.id)
    const { packed, first } = this.#packed()
    const objects = { Type: 'ObjStm', N: this.#plain.length, First: first, Filter: 'FlateDecode' }
    this.stream(container, objects, packed)

    // Made from the file's bytes, so that the same pages give the same identifier, and no others do.
    const identifier = hash('sha256', file.all, 'buffer').subarray(0, identifierLength)
    const start = file.length
    this.#streams.set(index, start)
    const { rows, widths } = this.#rows(index + 1, container)
    const columns = widths.reduce((sum, width) => sum + width, 0)
    const data = compressed(rows)
    const coding = { Filter: 'FlateDecode', DecodeParms: { Predictor: 12, Columns: columns } }
    const [Root, Info] = [new Reference(roots.catalog), new Reference(roots.info)]
    const form = { Type: 'XRef', W: widths, Size: index + 1, Root, Info, ID: [identifier, identifier] }
    this.stream(index, { ...form, ...coding }, data)
    file.text(`startxref\n${start}\n%%EOF\n`)
    const whole = Buffer.from(file.all)
    giveBack(this.#objects)
    giveBack(file)
    return whole
  }

  /** The object stream: numbers and offsets, then the objects; `first` is the offset of the first object. */
  #packed(): { readonly packed: Uint8Array; readonly first: number } {
    const objects = this.#objects
    const plain = this.#plain
    const inOrder = takeByteList()
    let place = 0
    for (const { id, start, end } of plain) {
      inOrder.operand(id, 1)
      inOrder.operand(place, 1)
      place += end - start
    }
    const first = inOrder.length
    // Most objects were written in order: adjacent ones are copied together.
    let [from, to] = [0, 0]
    for (const { start, end } of plain) {
      if (start !== to) {
        inOrder.copy(objects, from, to)
        from = start
      }
      to = end
    }
    inOrder.copy(objects, from, to)
    // A leaflet in black has the same objects as that in colour.
    const packed = compressedOnce(inOrder.all)
    giveBack(inOrder)
    return { packed, first }
  }

  /** The rows of the cross-reference stream, each as its difference from the one above (PNG predictor "up"): most are alike. */
  #rows(size: number, container: number): { readonly rows: Uint8Array; readonly widths: readonly number[] } {
    const offsets = bytesFor(Math.max(this.#file.length, container))
    const places = bytesFor(this.#plain.length)
    const width = 1 + offsets + places
    const table = new Uint8Array(size * width)
    const write = (id: number, kind: number, first: number, second: number): void => {
      table[id * width] = kind
      writeNumber(table, id * width + 1, offsets, first)
      writeNumber(table, id * width + 1 + offsets, places, second)
    }
    for (const [id, byte] of this.#streams) write(id, 1, byte, 0)
    for (const [place, { id }] of this.#plain.entries()) write(id, 2, container, place)
    const rows = Buffer.alloc(size * (width + 1), up)
    for (let id = 0; id < size; id++)
      for (let column = 0; column < width; column++) {
        const at = id * width + column
        rows[id * (width + 1) + 1 + column] = (table[at] ?? 0) - (id === 0 ? 0 : (table[at - width] ?? 0))
      }
    return { rows, widths: [1, offsets, places] }
  }
}

/** The length of the file identifier in bytes: ISO 32000-1, 14.4. */
const identifierLength = 16

/** Writes a number, highest byte first. */
function writeNumber(bytes: Uint8Array, at: number, width: number, value: number): void {
  for (let place = at + width - 1, rest = value; place >= at; place--, rest >>>= 8) bytes[place] = rest
}

const up = 2

/** How many bytes a number up to `most` takes. */
const bytesFor = (most: number): number => Math.max(1, Math.ceil(Math.log2(most + 1) / 8))
