/**
 * A PDF file by PDFKit, for PDF/UA-1 and PDF/A-2a. PDFKit numbers the objects, keeps pages, catalogue and parent tree, and
 * says when each object is written. Replaced here are its metadata (not escaped), its syntax (a line for each entry), its
 * cross-reference table (three times the size of a stream) and its identifier (made from title and date alone). Its fonts,
 * text, images and structure elements are not used: see the files beside this one.
 */

import type { Box, Page } from '../../typeset/lines/page.ts'
import { compressed, compressedOnce, levelOfPages } from './compressed.ts'
import { type Metadata, metadataPacket } from './metadata.ts'
import { ObjectPacker } from './object-packer.ts'
import { round } from './operators.ts'
import { PDFDocument } from './pdfkit-objects.ts'
import { Reference } from './reference.ts'
import { srgbProfile } from './srgb-profile.ts'
import { spelt } from './values.ts'

/** As PDFKit has it, a string is a name, a `TextString` is text, and a Reference is `5 0 R`. Undefined entries are left out. */
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

/** A text string, written in UTF-16 where it has to be. */
export const textString = (text: string): TextString => new String(text)

/**
 * One for each document. PDFKit's constructor writes by the methods below, before this class has its fields: so none has a
 * `#`, which would not be there yet, and those that are written have no initial values.
 */
export class PdfFile extends PDFDocument {
  declare private packer: ObjectPacker | undefined
  declare private finished: Uint8Array | undefined
  private profile: Value
  private resources: PDFKit.PDFKitReference | undefined
  private readonly metadata: Metadata
  /** How many objects have a number and are not written yet. */
  private open = 0
  /** Keys and elements in turn, as the parent tree lists them. */
  private readonly parents: Value[] = []

  constructor(metadata: Metadata) {
    super({
      pdfVersion: '1.7',
      tagged: true,
      lang: metadata.language,
      // All pages stay open until the end, because a bookmark may name any of them.
      bufferPages: true,
      autoFirstPage: false,
      font: '', // or it would load Helvetica
      margin: 0,
    })
    // Set only now: PDFKit's constructor would make an identifier from it.
    Object.assign(this.info, {
      Title: metadata.title,
      Author: metadata.author,
      ...(metadata.subject === undefined ? {} : { Subject: metadata.subject }),
      Producer: metadata.producer,
      CreationDate: new Date(metadata.created.toString()),
    })
    delete this.info.Creator // PDFKit itself, which the producer names already
    this.metadata = metadata
    this.sayInPlace(this._root.data.MarkInfo)
    // PDFKit adds both, empty: named destinations, and its own outline.
    this.leaveOut(this._root.data.Names)
    this.leaveOut(this.outline.dictionary)
    this.catalogue({
      PageMode: 'UseNone', // PDFKit would open the bookmarks beside every leaflet
    })
    // The colours of a press are not known here, so its file has no output intent.
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

  /** Viewer preferences and the like. PDFKit writes the object at the end. */
  viewerPreferences(entries: Dictionary): void {
    const reference = this.ref(entries)
    this.sayInPlace(reference)
    this.catalogue({ ViewerPreferences: reference })
  }

  /** The colour space of pictures. Where the file has an output intent, that defines red, green and blue. */
  get pictureColours(): Value {
    if (this.metadata.archive) return 'DeviceRGB'
    this.profile ??= ['ICCBased', this.stream({ N: 3 }, srgbProfile)]
    return this.profile
  }

  /** Adds entries to the document catalogue. */
  catalogue(entries: Dictionary): void {
    Object.assign(this._root.data, entries)
  }

  /** Writes an object under a new number. */
  object(data: Dictionary): Reference {
    const reference = this.reserve()
    this.complete(reference, data)
    return reference
  }

  /** A number for an object that others refer to before it is written. */
  reserve(): Reference {
    this.open++
    return new Reference(this._offsets.push(null))
  }

  /** Writes a reserved object: each once, before the file ends. */
  complete({ id }: Reference, data: Dictionary): void {
    this.open--
    this.pack().object(id, data)
  }

  /** A stream, compressed here: PDFKit's own level is lower. */
  stream(dictionary: Dictionary, bytes: Uint8Array): Reference {
    return this.compressedStream({ ...dictionary, Filter: 'FlateDecode' }, compressed(bytes))
  }

  /** The same, for data that other files are likely to have as well. */
  sharedStream(dictionary: Dictionary, bytes: Uint8Array): Reference {
    return this.compressedStream({ ...dictionary, Filter: 'FlateDecode' }, compressedOnce(bytes))
  }

  /** A stream whose bytes are encoded already, as its `Filter` says. */
  compressedStream(dictionary: Dictionary, bytes: Uint8Array): Reference {
    const reference = new Reference(this._offsets.push(null))
    this.pack().stream(reference.id, dictionary, bytes)
    return reference
  }

  /** Overrides PDFKit's, to write the object in our own way. */
  override ref(data: object): PDFKit.PDFKitReference {
    const reference = super.ref(data)
    // PDFKit makes an object of each text in the information dictionary.
    if (data instanceof String || data instanceof Date) this.sayInPlace(reference)
    else reference.finalize = putApart
    return reference
  }

  /** Writes the value in place of a reference: an object of its own would take more bytes. */
  private sayInPlace(reference: PDFKit.PDFKitReference): void {
    reference.finalize = putNowhere
    reference.toString = contents
  }

  /** Writes nothing for a null value, which is the same as no entry: ISO 32000-1, 7.3.7. */
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

  /** A new page, whose y grows downwards from the top left corner. */
  startPage(page: Page, resources: Dictionary, parents: readonly Reference[]): PDFKit.PDFPage {
    const { width, height, trim, bleed } = page
    this.addPage({ size: [round(width), round(height)], margin: 0 })
    this.shareResources(resources)
    Object.assign(this.page.dictionary.data, { StructParents: this.nextParentKey(parents), UserUnit: undefined })
    // ISO 32000-1, 14.11.2. Without these entries both boxes are the whole page.
    Object.assign(this.page.dictionary.data, { TrimBox: sides(trim, height), BleedBox: sides(bleed, height) })
    return this.page
  }

  /** Resources that all pages share; PDFKit would write them for each page, with empty entries. */
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

  /** Sets the root of the structure tree. PDF/UA-1 expects a single element in it: the Document. */
  structureRoot(element: Reference): void {
    Object.assign(this.getStructTreeRoot().data, {
      K: element,
      ParentTree: { Nums: this.parents },
      ParentTreeNextKey: undefined,
    })
  }

  /** Sets the content stream of a page, which PDFKit would compress less. */
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

  /** Replaces PDFKit's metadata, which does not escape the title and knows neither PDF/UA with PDF/A nor version 1.7. */
  override endMetadata(): void {
    const packet = Buffer.from(metadataPacket(this.metadata), 'utf8')
    this.catalogue({ Metadata: this.sharedStream({ Type: 'Metadata', Subtype: 'XML' }, packet) })
  }

  /** Overrides PDFKit's output, which is only the file's header here. */
  override _write(line: string): void {
    this.pack().line(line)
  }

  override _finalize(): void {
    this.finished = this.packer?.finish(this._offsets.length, { catalog: this._root.id, info: this._info.id })
  }
}

/*
 * Methods for PDFKit's references, shared by all of them: V8 would keep a closure made for one, and with it the whole file,
 * until a full collection.
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

/** The dictionary without entries that are empty dictionaries. */
const filled = (entries: Dictionary): Dictionary =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => spelt(value) !== '<<>>'))

/** A rectangle of PDF: left, lower, right and upper edge, from the lower left corner of the page. */
const sides = (box: Box | undefined, pageHeight: number): Value =>
  box && [box.x, pageHeight - box.y - box.height, box.x + box.width, pageHeight - box.y].map(round)
