/** The same leaflet as PDFKit's guide would have it written: `text()` sets the lines, `struct()` tags them, the fonts are files. */

import PDFDocument from 'pdfkit'
import type { PeerDocument, PeerDrawing, PeerPart, PeerRun } from './peer-document.ts'

export interface PeerFonts {
  /** Paths of the font files. */
  readonly regular: string
  readonly bold: string
}

const margin = 40
const ink = '#111111'
const green = '#0f4a3a'

export async function pdfkitLeaflet(document: PeerDocument, fonts: PeerFonts): Promise<Uint8Array> {
  const { title, sides, furniture } = document
  const doc = new PDFDocument({
    size: 'A4',
    margin,
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
  doc.registerFont('regular', fonts.regular)
  doc.registerFont('bold', fonts.bold)
  const leaflet = new Leaflet(doc)
  for (const [index, parts] of sides.entries()) {
    doc.addPage()
    leaflet.head(furniture[index] ?? '')
    for (const part of parts) leaflet.add(part, leaflet.root)
  }
  leaflet.root.end()
  doc.end()
  await ended
  return Buffer.concat(chunks)
}

type Element = PDFKit.PDFStructureElement

class Leaflet {
  readonly root: Element
  private readonly doc: PDFKit.PDFDocument

  constructor(doc: PDFKit.PDFDocument) {
    this.doc = doc
    this.root = doc.struct('Document')
    doc.addStructure(this.root)
  }

  head(words: string): void {
    const { doc } = this
    if (words === '') return
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Top'] })
    doc.font('regular', 12).fillColor(ink).text(words, margin, 20, { lineBreak: false })
    doc.endMarkedContent()
    doc.x = margin
    doc.y = margin
  }

  add(part: PeerPart, parent: Element): void {
    switch (part.kind) {
      case 'text':
        this.text(part.role, part.runs, parent)
        break
      case 'figure':
        this.figure(part.alternative, part.drawing, parent)
        break
      case 'group': {
        const element = this.doc.struct(part.role)
        parent.add(element)
        if (part.role === 'TR') this.row(part.parts, element)
        else for (const inner of part.parts) this.add(inner, element)
        element.end()
      }
    }
  }

  private row(cells: readonly PeerPart[], element: Element): void {
    const { doc } = this
    const width = (doc.page.width - 2 * margin) / cells.length
    const top = doc.y
    let foot = top
    for (const [column, cell] of cells.entries()) {
      doc.x = margin + column * width
      doc.y = top
      this.add(cell, element)
      foot = Math.max(foot, doc.y)
    }
    doc.x = margin
    doc.y = foot
  }

  private text(role: string, runs: readonly PeerRun[], parent: Element): void {
    const { doc } = this
    const heading = /^H[1-4]$/.test(role)
    const size = role === 'H1' ? 24 : heading ? 15 : 12
    const lines = (): void => {
      for (const [index, { text, bold, link }] of runs.entries())
        doc
          .font(bold || heading ? 'bold' : 'regular', size)
          .fillColor(heading ? green : ink)
          .text(text, { continued: index < runs.length - 1, ...(link && { link: link.href }) })
    }
    parent.add(doc.struct(role, {}, lines))
    doc.y += heading ? 3 : 2
  }

  private figure(alt: string, { width, height, shapes }: PeerDrawing, parent: Element): void {
    const { doc } = this
    const [x, y] = [margin, doc.y]
    const paint = (): void => {
      doc.save().translate(x, y)
      for (const { path, colour } of shapes) doc.path(path).fill(colour)
      doc.restore()
    }
    const options = { alt, bbox: [x, y, x + width, y + height] }
    parent.add(doc.struct('Figure', options, paint))
    doc.x = margin
    doc.y = y + height + 4
  }
}
