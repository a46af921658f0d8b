/**
 * The one door to PDFKit: a file of objects, pages and a catalogue, for PDF/UA-1 and PDF/A-2a.
 * PDFKit gives out the numbers, writes the objects and keeps pages, bookmarks and the parent tree. Mended here are its
 * metadata (not escaped), its cross-reference table (three times the size of a stream) and its identifier (made from
 * the title and date alone). Its fonts, text, images and structure elements are not used: see the files beside this one.
 */

import { deflateSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import { type Metadata, metadataPacket } from './metadata.ts'
import { compression, ObjectPacker } from './object-packer.ts'
import { srgbProfile } from './srgb-profile.ts'

/** PDFKit's own members that its published types leave out. Overriding them is why its version is pinned. */
declare global {
  namespace PDFKit {
    interface PDFDocument {
      _root: PDFKitReference
      _info: PDFKitReference
      _offsets: unknown[]
      _write(data: string | Uint8Array): void
      _finalize(): void
      getStructParentTree(): { limits: boolean; add(key: number, value: unknown): void }
    }
    interface PDFPage {
      resources: PDFKitReference
    }
    interface PDFOutline {
      dictionary: PDFKitReference
    }
  }
}

/** PDFKit writes a string as a name, a `TextString` as text, a Reference as `5 0 R`. Undefined entries are left out. */
export type Value =
  | undefined
  | boolean
  | number
  | string
  | TextString
  | Uint8Array
  | Reference
  | readonly Value[]
  | Dictionary
export interface Dictionary {
  [key: string]: Value
}
export type TextString = InstanceType<typeof String>
export const textString = (text: string): TextString => new String(text)

/** An object's number, and until it is written what will be in it. */
export type Reference = PDFKit.PDFKitReference

export interface PageSize {
  readonly width: number
  readonly height: number
}

export class PdfFile extends PDFDocument {
  // No initial values: PDFKit's constructor writes before they would be set.
  declare private packer: ObjectPacker | undefined
  declare private finished: Uint8Array | undefined
  private readonly metadata: Metadata

  constructor(metadata: Metadata) {
    super({
      pdfVersion: '1.7',
      tagged: true,
      lang: metadata.language,
      // All pages stay open until the end: a bookmark may name any of them.
      bufferPages: true,
      autoFirstPage: false,
      font: '', // or it would load Helvetica
      margin: 0,
      info: {
        Title: metadata.title,
        Author: metadata.author,
        ...(metadata.subject === undefined ? {} : { Subject: metadata.subject }),
        Producer: metadata.producer,
        Creator: metadata.producer,
        CreationDate: new Date(metadata.created.toZonedDateTime('UTC').epochMilliseconds),
      },
    })
    this.metadata = metadata
    // A root has no limits: ISO 32000-1, table 37.
    this.getStructParentTree().limits = false
    this.catalogue({
      PageMode: 'UseNone', // PDFKit would open the bookmarks beside every leaflet
      OutputIntents: [
        {
          Type: 'OutputIntent',
          S: 'GTS_PDFA1',
          OutputConditionIdentifier: textString('sRGB'),
          Info: textString('sRGB'),
          DestOutputProfile: this.stream({ N: 3 }, srgbProfile),
        },
      ],
    })
  }

  /** What programs are asked to do with the file. PDFKit itself writes the object at the end. */
  viewerPreferences(entries: Dictionary): void {
    this.catalogue({ ViewerPreferences: this.ref(entries) })
  }

  /** Adds to the document catalogue. */
  catalogue(entries: Dictionary): void {
    Object.assign(this._root.data, entries)
  }

  object(data: Dictionary): Reference {
    const reference = this.reserve()
    this.complete(reference, data)
    return reference
  }

  /** A number for an object that others name before it is known. */
  reserve(): Reference {
    return this.ref({})
  }

  complete(reference: Reference, data: Dictionary): void {
    Object.assign(reference.data, data)
    reference.end(undefined)
  }

  /** A stream, compressed here: PDFKit's own level is lower. */
  stream(dictionary: Dictionary, bytes: Uint8Array): Reference {
    return this.compressedStream({ ...dictionary, Filter: 'FlateDecode' }, deflateSync(bytes, compression))
  }

  /** A stream whose bytes are as its `Filter` says. */
  compressedStream(dictionary: Dictionary, bytes: Uint8Array): Reference {
    const reference = this.ref(dictionary)
    reference.end(bytes)
    return reference
  }

  /** A new page, y growing downwards from its top left corner as everywhere else in this project. */
  startPage({ width, height }: PageSize, resources: Dictionary, parents: readonly Reference[]): PDFKit.PDFPage {
    this.addPage({ size: [width, height], margin: 0 })
    Object.assign(this.page.resources, { data: resources })
    Object.assign(this.page.dictionary.data, { StructParents: this.nextParentKey(parents), UserUnit: undefined })
    return this.page
  }

  /** Gives an annotation or a page its key in the parent tree, under which its elements are found. */
  nextParentKey(parents: Reference | readonly Reference[]): number {
    const key = this.createStructParentTreeNextKey()
    this.getStructParentTree().add(key, parents)
    return key
  }

  /** PDF/UA-1 and its readers expect one element at the top: the Document. */
  structureRoot(element: Reference): void {
    Object.assign(this.getStructTreeRoot().data, { K: element })
  }

  /** Closes the file. */
  bytes(): Uint8Array {
    this.end()
    if (this.finished === undefined) throw new Error('An object of the PDF was named but never written.')
    return this.finished
  }

  /** PDFKit's does not escape the title and knows neither PDF/UA together with PDF/A nor version 1.7. */
  override endMetadata(): void {
    const packet = Buffer.from(metadataPacket(this.metadata), 'utf8')
    this.catalogue({ Metadata: this.stream({ Type: 'Metadata', Subtype: 'XML' }, packet) })
  }

  override _write(data: string | Uint8Array): void {
    this.packer ??= new ObjectPacker()
    this.packer.add(data)
  }

  override _finalize(): void {
    this.finished = this.packer?.finish(this._offsets.length, { catalog: this._root.id, info: this._info.id })
  }
}
