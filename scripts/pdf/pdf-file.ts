/**
 * A file by PDFKit: objects, pages and a catalogue, for PDF/UA-1 and PDF/A-2a.
 * PDFKit gives out the numbers, keeps pages, catalogue and parent tree, and says when each object is written. Mended
 * here are its metadata (not escaped), its spelling (a line an entry), its cross-reference table (three times the size
 * of a stream) and its identifier (made from the title and date alone). Its fonts, text, images and structure elements
 * are not used: see the files beside this one.
 */

import type { Box, Page } from '../typeset/page.ts'
import { compressed, compressedOnce, levelOfPages } from './compressed.ts'
import { type Metadata, metadataPacket } from './metadata.ts'
import { ObjectPacker } from './object-packer.ts'
import { round } from './operators.ts'
import { PDFDocument } from './pdfkit-objects.ts'
import { Reference } from './reference.ts'
import { srgbProfile } from './srgb-profile.ts'
import { spelt } from './values.ts'

/** PDFKit writes a string as a name, a `TextString` as text, a Reference as `5 0 R`. Undefined entries are left out. */
export type Value =
  | undefined
  | boolean
  | number
  | string
  | TextString
  | Uint8Array
  | Reference
  | PDFKit.PDFKitReference
  | readonly Value[]
  | Dictionary
export interface Dictionary {
  [key: string]: Value
}
export type TextString = InstanceType<typeof String>

/** Written as text, in UTF-16 where it has to be: a plain string would be a name. */
export const textString = (text: string): TextString => new String(text)

/** One a document. */
export class PdfFile extends PDFDocument {
  // No initial values: PDFKit's constructor writes before they would be set.
  declare private packer: ObjectPacker | undefined
  declare private finished: Uint8Array | undefined
  private profile: Value
  private resources: PDFKit.PDFKitReference | undefined
  private readonly metadata: Metadata
  /** How many numbers were given out for objects that are not written yet. */
  private open = 0
  /** Keys and elements in turn, as the parent tree lists them. */
  private readonly parents: Value[] = []

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
    })
    // Not given before: PDFKit would make an identifier of it, which nobody asks for.
    Object.assign(this.info, {
      Title: metadata.title,
      Author: metadata.author,
      ...(metadata.subject === undefined ? {} : { Subject: metadata.subject }),
      Producer: metadata.producer,
      CreationDate: new Date(metadata.created.toZonedDateTime('UTC').epochMilliseconds),
    })
    delete this.info.Creator // PDFKit itself, which the producer names already
    this.metadata = metadata
    this.sayInPlace(this._root.data.MarkInfo)
    // PDFKit's, both empty: names of places, and its own outline.
    this.leaveOut(this._root.data.Names)
    this.leaveOut(this.outline.dictionary)
    this.catalogue({
      PageMode: 'UseNone', // PDFKit would open the bookmarks beside every leaflet
    })
    // A press has colours of its own, which nobody here knows.
    if (!metadata.archive) return
    this.catalogue({
      OutputIntents: [
        {
          Type: 'OutputIntent',
          S: 'GTS_PDFA1',
          OutputConditionIdentifier: textString('sRGB'),
          Info: textString('sRGB'),
          DestOutputProfile: this.sharedStream({ N: 3 }, srgbProfile),
        },
      ],
    })
  }

  /** What programs are asked to do with the file. PDFKit itself writes the object at the end. */
  viewerPreferences(entries: Dictionary): void {
    const reference = this.ref(entries)
    this.sayInPlace(reference)
    this.catalogue({ ViewerPreferences: reference })
  }

  /** What red, green and blue of a picture mean: where a file has an output intent, that says it. */
  get pictureColours(): Value {
    if (this.metadata.archive) return 'DeviceRGB'
    this.profile ??= ['ICCBased', this.stream({ N: 3 }, srgbProfile)]
    return this.profile
  }

  /** Adds to the document catalogue. */
  catalogue(entries: Dictionary): void {
    Object.assign(this._root.data, entries)
  }

  /** Writes an object that nobody named before. */
  object(data: Dictionary): Reference {
    const reference = this.reserve()
    this.complete(reference, data)
    return reference
  }

  /** A number for an object that others name before it is known. PDFKit counts on after it. */
  reserve(): Reference {
    this.open++
    return new Reference(this._offsets.push(null))
  }

  /** Writes an object that was reserved: each once, before the file ends. */
  complete({ id }: Reference, data: Dictionary): void {
    this.open--
    this.pack().object(id, data)
  }

  /** A stream, compressed here: PDFKit's own level is lower. */
  stream(dictionary: Dictionary, bytes: Uint8Array): Reference {
    return this.compressedStream({ ...dictionary, Filter: 'FlateDecode' }, compressed(bytes))
  }

  /** The same of what other files are likely to have as well. */
  sharedStream(dictionary: Dictionary, bytes: Uint8Array): Reference {
    return this.compressedStream({ ...dictionary, Filter: 'FlateDecode' }, compressedOnce(bytes))
  }

  /** A stream whose bytes are as its `Filter` says. */
  compressedStream(dictionary: Dictionary, bytes: Uint8Array): Reference {
    const reference = new Reference(this._offsets.push(null))
    this.pack().stream(reference.id, dictionary, bytes)
    return reference
  }

  /** PDFKit's, but for how it is written. */
  override ref(data: object): PDFKit.PDFKitReference {
    const reference = super.ref(data)
    // It makes an object of each text of the information dictionary.
    if (data instanceof String || data instanceof Date) this.sayInPlace(reference)
    else reference.finalize = putApart
    return reference
  }

  /** Writes what it holds where it is named: an object of its own takes more. */
  private sayInPlace(reference: PDFKit.PDFKitReference): void {
    reference.finalize = putNowhere
    reference.toString = contents
  }

  /** An entry whose value is null is no entry: ISO 32000-1, 7.3.7. */
  private leaveOut(reference: PDFKit.PDFKitReference): void {
    reference.finalize = putNowhere
    reference.toString = nothing
  }

  /** Writes an object of PDFKit's own. */
  put(reference: PDFKit.PDFKitReference): void {
    const { id, data, buffer } = reference
    const [bytes] = buffer
    if (bytes === undefined) this.pack().object(id, reference === this.resources ? filled({ ...data }) : data)
    else this.pack().stream(id, data, bytes)
    this._refEnd(reference)
  }

  private pack(): ObjectPacker {
    this.packer ??= new ObjectPacker()
    return this.packer
  }

  /** A new page, y growing downwards from its top left corner as everywhere else in this project. */
  startPage(page: Page, resources: Dictionary, parents: readonly Reference[]): PDFKit.PDFPage {
    const { width, height, trim, bleed } = page
    this.addPage({ size: [round(width), round(height)], margin: 0 })
    this.shareResources(resources)
    Object.assign(this.page.dictionary.data, { StructParents: this.nextParentKey(parents), UserUnit: undefined })
    // ISO 32000-1, 14.11.2. Without them both are the whole page.
    Object.assign(this.page.dictionary.data, { TrimBox: sides(trim, height), BleedBox: sides(bleed, height) })
    return this.page
  }

  /** All pages have the same ones: PDFKit would write them once a page, with what is empty. */
  private shareResources(resources: Dictionary): void {
    const { resources: own, dictionary } = this.page
    if (this.resources === undefined) {
      this.resources = own
      Object.assign(own, { data: resources })
      return
    }
    this.leaveOut(own)
    Object.assign(dictionary.data, { Resources: this.resources })
  }

  /** Gives an annotation or a page its key in the parent tree, under which its elements are found. */
  nextParentKey(parents: Reference | readonly Reference[]): number {
    const key = this.parents.length / 2
    this.parents.push(key, parents)
    return key
  }

  /** PDF/UA-1 and its readers expect one element at the top: the Document. */
  structureRoot(element: Reference): void {
    Object.assign(this.getStructTreeRoot().data, {
      K: element,
      ParentTree: { Nums: this.parents },
      ParentTreeNextKey: undefined,
    })
  }

  /** What a page shows, as operators. PDFKit would compress it less. */
  showOn(page: PDFKit.PDFPage, operators: Uint8Array): void {
    Object.assign(page.content, { data: { Filter: 'FlateDecode' }, buffer: [compressed(operators, levelOfPages)] })
  }

  /** Closes the file. */
  bytes(): Uint8Array {
    this.end()
    if (this.finished === undefined || this.open > 0)
      throw new Error('An object of the PDF was named but never written.')
    return this.finished
  }

  /** PDFKit's does not escape the title and knows neither PDF/UA together with PDF/A nor version 1.7. */
  override endMetadata(): void {
    const packet = Buffer.from(metadataPacket(this.metadata), 'utf8')
    this.catalogue({ Metadata: this.sharedStream({ Type: 'Metadata', Subtype: 'XML' }, packet) })
  }

  /** Only the head of the file comes this way. */
  override _write(line: string): void {
    this.pack().line(line)
  }

  override _finalize(): void {
    this.finished = this.packer?.finish(this._offsets.length, { catalog: this._root.id, info: this._info.id })
  }
}

/*
 * In place of the ways of a reference of PDFKit's. The same functions for all of them: V8 keeps a function that is made
 * for one, and with it the whole file, until the collector goes through all there is.
 */

function putApart(this: PDFKit.PDFKitReference): void {
  if (this.document instanceof PdfFile) this.document.put(this)
}

function putNowhere(this: PDFKit.PDFKitReference): void {
  this.document._refEnd(this)
}

function contents(this: PDFKit.PDFKitReference): string {
  return spelt(this.data)
}

const nothing = (): string => 'null'

/** Without entries that are dictionaries of nothing. */
const filled = (entries: Dictionary): Dictionary =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => spelt(value) !== '<<>>'))

/** A box as PDF has it: its left, lower, right and upper edge from the lower left corner of the page. */
const sides = (box: Box | undefined, pageHeight: number): Value =>
  box && [box.x, pageHeight - box.y - box.height, box.x + box.width, pageHeight - box.y].map(round)
