/**
 * Writes placed pages as a tagged PDF that conforms to PDF/UA-1 and PDF/A-2a, or for a press to PDF/UA-1 alone. The same
 * pages always give the same bytes.
 */

import type { Faces } from '../typeset/face.ts'
import type { MarkedContent, PlacedImage, TypesetDocument } from '../typeset/page.ts'
import { blackPicture, sizeInPrint } from './black-picture.ts'
import { writeBookmarks } from './bookmarks.ts'
import { giveBack, takeByteList } from './byte-list.ts'
import { DocumentFonts } from './document-fonts.ts'
import { type Palette, pictureColours } from './inks.ts'
import { jpegImage } from './jpeg-image.ts'
import { linkAreas } from './link-areas.ts'
import { round } from './operators.ts'
import { type PageContext, pageContent } from './page-content.ts'
import { type Dictionary, PdfFile, textString } from './pdf-file.ts'
import { pngImage } from './png-image.ts'
import { type Duplex, extensions, pageLabels, viewerPreferences } from './printing.ts'
import type { Reference } from './reference.ts'
import { StructureTree } from './structure-tree.ts'

export interface PdfOptions {
  readonly faces: Faces
  /** The date of the file: that of the sheet, never today's. */
  readonly created: Temporal.PlainDate
  readonly author: string
  readonly subject?: string
  /** `black` prints every ink in black and leaves tints white; `press` is for a print shop. */
  readonly inks: Palette
  readonly duplex: Duplex
}

const producer = 'Neighbourhood information, with PDFKit'

/** Throws for content that is in no element of the structure, which is a fault of the layout. */
export function writePdf(document: TypesetDocument, options: PdfOptions): Uint8Array {
  const { title, language } = document
  const { faces, created, author, subject, inks, duplex } = options
  const file = new PdfFile({
    title,
    language,
    author,
    created,
    producer,
    archive: inks !== 'press',
    ...(subject === undefined ? {} : { subject }),
  })
  const tree = new StructureTree(file, document.structure)
  const fonts = new DocumentFonts()
  const images = new DocumentImages(file, inks)
  const resources: Dictionary = {}

  const pages = document.pages.map((page) => {
    const parents: Reference[] = []
    const output = file.startPage(page, resources, parents)
    const mark = (content: MarkedContent) => {
      const { owner, stretches } = tree.content(content)
      const number = parents.push(owner.reference) - 1
      stretches.push({ page: output.dictionary, number })
      return { role: owner.element.role, number }
    }
    const content = takeByteList()
    const context: PageContext = {
      fonts,
      palette: inks,
      mark,
      needPictureColours: () => Object.assign(resources, { ColorSpace: { [pictureColours]: file.pictureColours } }),
      imageName: (image) => images.name(image),
    }
    pageContent(page, context, content)
    file.showOn(output, content.all)
    giveBack(content)

    for (const { link, x, y, width, height } of linkAreas(page.items, tree, faces)) {
      const annotation = file.object({
        Subtype: 'Link',
        Rect: [x, page.height - y - height, x + width, page.height - y].map(round),
        Border: [0, 0, 0],
        F: 4, // Printed with the page: PDF/A-2 6.3.2.
        StructParent: file.nextParentKey(link.reference),
        Contents: textString(link.element.description ?? ''),
        A: { S: 'URI', URI: textString(asciiAddress(link.element.href ?? '')) },
      })
      output.annotations.push(annotation)
      tree.addAnnotation(link, output.dictionary, annotation)
    }
    return output.dictionary
  })

  resources.Font = fonts.finish(file)
  resources.XObject = images.resources
  tree.finish(document.pages.map(({ height }) => height))
  writeBookmarks(file, document, pages)
  file.viewerPreferences(viewerPreferences(duplex))
  file.catalogue({ Extensions: extensions, PageLabels: pageLabels(document.pages) })
  return file.bytes()
}

/** Addresses in a PDF are ASCII: ISO 32000-1, 12.6.4.7. */
const asciiAddress = (address: string): string => (/^[\x20-\x7e]*$/.test(address) ? address : new URL(address).href)

/** The pictures of one document, each written once however often it is placed; in black once for each size. */
class DocumentImages {
  readonly resources: Dictionary = {}
  private readonly file: PdfFile
  private readonly inks: Palette
  private readonly names = new Map<Uint8Array, Map<string, string>>()
  private count = 0

  constructor(file: PdfFile, inks: Palette) {
    this.file = file
    this.inks = inks
  }

  name(image: PlacedImage): string {
    const key = this.inks === 'black' ? sizeInPrint(image).join(' ') : ''
    const names = this.names.get(image.bytes) ?? new Map<string, string>()
    this.names.set(image.bytes, names)
    const known = names.get(key)
    if (known !== undefined) return known
    const name = `I${++this.count}`
    names.set(key, name)
    this.resources[name] = this.written(image)
    return name
  }

  private written(image: PlacedImage): Reference {
    if (this.inks === 'black') return blackPicture(this.file, image)
    return image.type === 'png' ? pngImage(this.file, image.bytes) : jpegImage(this.file, image.bytes)
  }
}
