/**
 * Takes what PDFKit writes, object by object, and packs it smaller: plain objects go into one compressed object stream,
 * and a cross-reference stream stands for the table. ISO 32000-1, 7.5.7 and 7.5.8; PDF/A-2 allows both.
 */

import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'

/** The numbers of the objects that a reader starts from. */
interface Roots {
  readonly catalog: number
  readonly info: number
}

/** Where an object lies: at a byte of the file, or at a place in the object stream. */
type Location = { readonly byte: number } | { readonly place: number }

export class ObjectPacker {
  private readonly chunks: Uint8Array[] = []
  private length = 0
  private readonly locations = new Map<number, Location>()
  private packed: { readonly id: number; readonly text: string }[] = []
  /** The object being written, until its `endobj`. */
  private open: { readonly id: number; readonly text: string; readonly stream: Uint8Array[] } | undefined

  /** One line or one stretch of bytes, in the order PDFKit writes them. */
  add(data: string | Uint8Array): void {
    if (typeof data !== 'string') {
      if (this.open === undefined) throw new Error('PDFKit wrote bytes outside an object.')
      this.open.stream.push(data)
      return
    }
    const started = /^(\d+) 0 obj$/.exec(data)
    if (started) this.open = { id: Number(started[1]), text: '', stream: [] }
    else if (data === 'endobj') this.close()
    else if (this.open === undefined) this.write(`${data}\n`)
    else if (data !== 'stream' && data !== '\nendstream') this.open = { ...this.open, text: this.open.text + data }
  }

  private close(): void {
    if (this.open === undefined) return
    const { id, text, stream } = this.open
    this.open = undefined
    if (stream.length > 0) this.writeStream(id, text, stream)
    else {
      this.locations.set(id, { place: this.packed.length })
      this.packed.push({ id, text })
    }
  }

  /** The whole file, once every object is written. `count` is the highest object number given out. */
  finish(count: number, roots: Roots): Uint8Array {
    const objects = count + 1
    const index = count + 2
    let places = ''
    let text = ''
    for (const object of this.packed) {
      places += `${object.id} ${text.length} `
      text += `${object.text}\n`
    }
    const objectStream = deflateSync(Buffer.from(places + text, 'latin1'), compression)
    const header = `/Type/ObjStm/N ${this.packed.length}/First ${places.length}/Filter/FlateDecode`
    this.writeStream(objects, `<<${header}/Length ${objectStream.length}>>`, [objectStream])

    // Made from the content, so that the same pages give the same file and no two others share it.
    const identifier = this.digest()
    const start = this.length
    this.locations.set(index, { byte: start })
    const rows = deflateSync(this.rows(index, objects), compression)
    const trailer = `/Type/XRef/W[1 3 2]/Size ${index + 1}/Root ${roots.catalog} 0 R/Info ${roots.info} 0 R`
    const dictionary = `<<${trailer}/ID[<${identifier}><${identifier}>]/Filter/FlateDecode/Length ${rows.length}>>`
    this.writeStream(index, dictionary, [rows])
    this.write(`startxref\n${start}\n%%EOF\n`)
    return Buffer.concat(this.chunks, this.length)
  }

  /** PDF/A-2, 6.1.9: the number, `obj`, `stream`, `endstream` and `endobj` each on a line of its own. */
  private writeStream(id: number, dictionary: string, stream: readonly Uint8Array[]): void {
    this.locations.set(id, { byte: this.length })
    this.write(`${id} 0 obj\n${dictionary}\nstream\n`)
    for (const bytes of stream) this.write(bytes)
    this.write('\nendstream\nendobj\n')
  }

  private rows(size: number, objectStream: number): Uint8Array {
    const rows = Buffer.alloc(6 * (size + 1))
    rows.writeUInt16BE(0xffff, 4) // Object 0 is free for ever.
    for (const [id, location] of this.locations) {
      const packed = 'place' in location
      rows.writeUInt8(packed ? 2 : 1, 6 * id)
      rows.writeUIntBE(packed ? objectStream : location.byte, 6 * id + 1, 3)
      rows.writeUInt16BE(packed ? location.place : 0, 6 * id + 4)
    }
    return rows
  }

  private digest(): string {
    const hash = createHash('md5')
    for (const chunk of this.chunks) hash.update(chunk)
    return hash.digest('hex')
  }

  private write(data: string | Uint8Array): void {
    const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : data
    this.chunks.push(bytes)
    this.length += bytes.length
  }
}

export const compression = { level: 9, memLevel: 9 } as const
