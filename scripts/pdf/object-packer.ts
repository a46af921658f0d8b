/**
 * Packs the objects of a file small: those without a stream go into one compressed object stream, and a cross-reference
 * stream stands for the table. ISO 32000-1, 7.5.7 and 7.5.8; PDF/A-2 allows both.
 */

import { hash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { literalByte } from './operators.ts'

/** The numbers of the objects that a reader starts from. */
interface Roots {
  readonly catalog: number
  readonly info: number
}

export class ObjectPacker {
  private readonly chunks: Uint8Array[] = []
  private length = 0
  /** The byte at which an object with a stream begins, by its number. */
  private readonly streams = new Map<number, number>()
  private readonly plain: { readonly id: number; readonly spelt: string }[] = []

  /** A line of the file's head. */
  line(text: string): void {
    this.write(`${text}\n`)
  }

  object(id: number, spelt: string): void {
    this.plain.push({ id, spelt })
  }

  /** PDF/A-2, 6.1.9: the number, `obj`, `stream`, `endstream` and `endobj` each on a line of its own. */
  stream(id: number, dictionary: string, bytes: Uint8Array): void {
    this.streams.set(id, this.length)
    this.write(`${id} 0 obj\n${dictionary}\nstream\n`)
    this.write(bytes)
    this.write('\nendstream\nendobj\n')
  }

  /** The whole file, once every object is written. `count` is the highest object number given out. */
  finish(count: number, roots: Roots): Uint8Array {
    const container = count + 1
    const index = count + 2
    // In the order of their numbers the rows of the index are alike.
    this.plain.sort((a, b) => a.id - b.id)
    let places = ''
    let text = ''
    for (const { id, spelt } of this.plain) {
      places += `${id} ${text.length} `
      text += `${spelt}\n`
    }
    const packed = deflateSync(Buffer.from(places + text, 'latin1'), compression)
    const header = `/Type/ObjStm/N ${this.plain.length}/First ${places.length}/Filter/FlateDecode`
    this.stream(container, `<<${header}/Length ${packed.length}>>`, packed)

    // Made from the content, so that the same pages give the same file and no two others share it.
    const identifier = this.digest()
    const start = this.length
    this.streams.set(index, start)
    const { rows, widths } = this.rows(index + 1, container)
    const columns = widths.reduce((sum, width) => sum + width, 0)
    const compressed = deflateSync(rows, compression)
    const form = `/Type/XRef/W[${widths.join(' ')}]/Size ${index + 1}/Root ${roots.catalog} 0 R/Info ${roots.info} 0 R`
    const coding = `/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns ${columns}>>`
    this.stream(index, `<<${form}/ID[${identifier}${identifier}]${coding}/Length ${compressed.length}>>`, compressed)
    this.write(`startxref\n${start}\n%%EOF\n`)
    return Buffer.concat(this.chunks, this.length)
  }

  /** Each row as its difference from the one above (PNG's predictor "up"), for most of them are alike. */
  private rows(size: number, container: number): { readonly rows: Uint8Array; readonly widths: readonly number[] } {
    const offsets = bytesFor(Math.max(this.length, container))
    const places = bytesFor(this.plain.length)
    const width = 1 + offsets + places
    const table = Buffer.alloc(size * width)
    for (const [id, byte] of this.streams) {
      table.writeUInt8(1, id * width)
      table.writeUIntBE(byte, id * width + 1, offsets)
    }
    for (const [place, { id }] of this.plain.entries()) {
      table.writeUInt8(2, id * width)
      table.writeUIntBE(container, id * width + 1, offsets)
      table.writeUIntBE(place, id * width + 1 + offsets, places)
    }
    const rows = Buffer.alloc(size * (width + 1), up)
    for (let id = 0; id < size; id++)
      for (let column = 0; column < width; column++) {
        const at = id * width + column
        rows[id * (width + 1) + 1 + column] = (table[at] ?? 0) - (id === 0 ? 0 : (table[at - width] ?? 0))
      }
    return { rows, widths: [1, offsets, places] }
  }

  private digest(): string {
    let said = ''
    for (const byte of hash('md5', Buffer.concat(this.chunks, this.length), 'buffer')) said += literalByte(byte)
    return `(${said})`
  }

  private write(data: string | Uint8Array): void {
    const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : data
    this.chunks.push(bytes)
    this.length += bytes.length
  }
}

const up = 2

/** How many bytes a number up to `most` takes. */
const bytesFor = (most: number): number => Math.max(1, Math.ceil(Math.log2(most + 1) / 8))

/** One part in three hundred larger than at the highest level, in two thirds of the time. */
export const compression = { level: 6 } as const
