/** The same leaflet as PDFKit's guide would have it written: `text()` sets the lines, `struct()` tags them, the fonts are files. */

import PDFDocument from 'pdfkit'
import type { PeerDocument, PeerFigure, PeerPart, PeerSide, PeerText } from './peer-document.ts'
import type { PeerShape } from './peer-shape.ts'

export interface PeerFonts {
  /** Paths of the font files. */
  readonly regular: string
  readonly bold: string
  readonly extra: string
}

const fontNames = { 400: 'regular', 700: 'bold', 800: 'extra' } as const

export async function pdfkitLeaflet(document: PeerDocument, fonts: PeerFonts): Promise<Uint8Array> {
  const { title, sides } = document
  const doc = new PDFDocument({
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: 'en-GB',
    autoFirstPage: false,
    font: '',
    info: { Title: title, CreationDate: new Date(Date.UTC(2026, 10, 1)) },
  })
  const chunks: Uint8Array[] = []
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise<void>((resolve) => doc.on('end', resolve))
  for (const [name, path] of Object.entries(fonts)) doc.registerFont(name, path)
  const leaflet = new Leaflet(doc)
  for (const side of sides) {
    doc.addPage({ size: [side.width, side.height], margin: 0 })
    leaflet.side(side)
  }
  leaflet.root.end()
  doc.end()
  await ended
  return Buffer.concat(chunks)
}

type Element = PDFKit.PDFStructureElement

class Leaflet {
  readonly root: Element
  readonly #doc: PDFKit.PDFDocument

  constructor(doc: PDFKit.PDFDocument) {
    this.#doc = doc
    this.root = doc.struct('Document')
    doc.addStructure(this.root)
  }

  side({ decoration, furniture, parts }: PeerSide): void {
    const doc = this.#doc
    doc.markContent('Artifact', { type: 'Layout' })
    this.#draw(decoration)
    doc.endMarkedContent()
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Top'] })
    for (const words of furniture) this.#say(words)
    doc.endMarkedContent()
    for (const part of parts) this.#add(part, this.root)
  }

  #add(part: PeerPart, parent: Element): void {
    switch (part.kind) {
      case 'text':
        this.#text(part, parent)
        break
      case 'figure':
        this.#figure(part, parent)
        break
      case 'group': {
        const element = this.#doc.struct(part.role)
        parent.add(element)
        for (const inner of part.parts) this.#add(inner, element)
        element.end()
      }
    }
  }

  #text(text: PeerText, parent: Element): void {
    const lines = (): void => {
      this.#draw(text.shapes)
      this.#say(text)
    }
    parent.add(this.#doc.struct(text.role, {}, lines))
  }

  #say({ x, baseline, width, leading, runs }: PeerText): void {
    const doc = this.#doc
    for (const [index, { text, weight, size, spacing, colour, link }] of runs.entries()) {
      doc.font(fontNames[weight], size).fillColor(colour)
      const lineGap = leading === 0 ? 0 : leading - doc.currentLineHeight(true)
      const options = {
        continued: index < runs.length - 1,
        lineGap,
        characterSpacing: spacing,
        ...(link && { link: link.href }),
      }
      if (index > 0) doc.text(text, options)
      else doc.text(text, x, baseline, { ...options, width: width + 0.5, baseline: 'alphabetic' })
    }
  }

  #figure({ alternative: alt, box: { x, y, width, height }, shapes }: PeerFigure, parent: Element): void {
    const doc = this.#doc
    const paint = (): void => {
      doc.save().translate(x, y)
      this.#draw(shapes)
      doc.restore()
    }
    const options = { alt, bbox: [x, y, x + width, y + height] }
    parent.add(doc.struct('Figure', options, paint))
  }

  #draw(shapes: readonly PeerShape[]): void {
    const doc = this.#doc
    for (const { path, fill, stroke } of shapes) {
      doc.path(path)
      if (stroke) {
        doc.lineWidth(stroke.width).lineJoin(stroke.join).lineCap(stroke.cap)
        if (fill) doc.fillAndStroke(fill, stroke.colour)
        else doc.stroke(stroke.colour)
      } else if (fill) doc.fill(fill)
    }
  }
}
