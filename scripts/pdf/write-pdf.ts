/**
 * Writes placed pages as a tagged PDF that conforms to PDF/UA-1 and PDF/A-2a, or for a press to PDF/UA-1 alone. The same
 * pages always give the same bytes.
 */

import type { Faces } from '../typeset/faces/face.ts'
import type { Page, TypesetDocument } from '../typeset/lines/page.ts'
import { type Palette, pictureColours } from './content/inks.ts'
import { type PageContext, pageContent } from './content/page-content.ts'
import { writeBookmarks } from './document/bookmarks.ts'
import { type Area, linkAreas } from './document/link-areas.ts'
import { type Duplex, extensions, pageLabels, viewerPreferences } from './document/printing.ts'
import { StructureTree } from './document/structure-tree.ts'
import { DocumentFonts } from './fonts/document-fonts.ts'
import { giveBack, takeByteList } from './objects/byte-list.ts'
import { round } from './objects/operators.ts'
import { type Dictionary, PdfFile, textString } from './objects/pdf-file.ts'
import type { Reference } from './objects/reference.ts'
import { DocumentImages } from './pictures/document-images.ts'

export interface PdfOptions {
  readonly faces: Faces
  /** The date of the file: that of the sheet, never today's. */
  readonly created: Temporal.PlainDate
  readonly author: string
  readonly subject?: string
  /** `black` prints every ink in black and leaves tints white; `press` is for a print shop. */
  readonly inks: Palette
  /** Where there is more than one side. */
  readonly duplex: Duplex
}

const producer = 'Neighbourhood information, with PDFKit'

/** Throws for content that is in no element of the structure, which is a fault of the layout. */
export function writePdf(document: TypesetDocument, options: PdfOptions): Uint8Array {
  const { title, language, pages } = document
  const { created, author, subject, inks, duplex } = options
  const about = { title, language, author, created, producer, ...(subject !== undefined && { subject }) }
  const file = new PdfFile({ ...about, archive: inks !== 'press' })
  const tree = new StructureTree(file, document.structure)
  const writer = new PageWriter(file, tree, options)
  const written = pages.map((page) => writer.write(page))
  writer.finish()
  tree.finish(pages.map(({ height }) => height))
  writeBookmarks(file, document, written)
  // Several copies of one side would otherwise be printed on each other's back.
  file.viewerPreferences(viewerPreferences(pages.length === 1 ? 'Simplex' : duplex))
  file.catalogue({ Extensions: extensions, PageLabels: pageLabels(pages) })
  return file.bytes()
}

/** Writes the pages of one document, which share their fonts and pictures. */
class PageWriter {
  readonly #file: PdfFile
  readonly #tree: StructureTree
  readonly #faces: Faces
  readonly #inks: Palette
  readonly #fonts = new DocumentFonts()
  readonly #images: DocumentImages
  readonly #resources: Dictionary = {}

  constructor(file: PdfFile, tree: StructureTree, { faces, inks }: PdfOptions) {
    this.#file = file
    this.#tree = tree
    this.#faces = faces
    this.#inks = inks
    this.#images = new DocumentImages(file, inks)
  }

  /** Gives the object of the page. */
  write(page: Page): PDFKit.PDFKitReference {
    const parents: Reference[] = []
    const output = this.#file.startPage(page, this.#resources, parents)
    const content = takeByteList()
    pageContent(page, this.#contextOf(output.dictionary, parents), content)
    this.#file.showOn(output, content.all)
    giveBack(content)
    for (const area of linkAreas(page.items, this.#tree, this.#faces)) {
      const key = this.#file.nextParentKey(area.link.reference)
      const annotation = this.#file.object(linkAnnotation(area, page.height, key))
      output.annotations.push(annotation)
      this.#tree.addAnnotation(area.link, output.dictionary, annotation)
    }
    return output.dictionary
  }

  /** Fills the resources, once every page is written. */
  finish(): void {
    this.#resources.Font = this.#fonts.finish(this.#file)
    this.#resources.XObject = this.#images.resources
  }

  /** `parents` takes the elements of the page's marked content, by their numbers. */
  #contextOf(page: PDFKit.PDFKitReference, parents: Reference[]): PageContext {
    return {
      fonts: this.#fonts,
      palette: this.#inks,
      mark: (content) => {
        const { owner, stretches } = this.#tree.content(content)
        const number = parents.push(owner.reference) - 1
        stretches.push({ page, number })
        return { role: owner.element.role, number }
      },
      needPictureColours: () => {
        this.#resources.ColorSpace = { [pictureColours]: this.#file.pictureColours }
      },
      imageName: (image) => this.#images.name(image),
    }
  }
}

function linkAnnotation({ link, x, y, width, height }: Area, pageHeight: number, parentKey: number): Dictionary {
  return {
    Subtype: 'Link',
    Rect: [x, pageHeight - y - height, x + width, pageHeight - y].map(round),
    Border: [0, 0, 0],
    F: 4, // Printed with the page: PDF/A-2 6.3.2.
    StructParent: parentKey,
    Contents: textString(link.element.description ?? ''),
    A: { S: 'URI', URI: textString(asciiAddress(link.element.href ?? '')) },
  }
}

/** Addresses in a PDF are ASCII: ISO 32000-1, 12.6.4.7. */
const asciiAddress = (address: string): string => (/^[\x20-\x7e]*$/.test(address) ? address : new URL(address).href)
