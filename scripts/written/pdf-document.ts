/** Reads a PDF: what each of its pages paints, and which structure elements that belongs to. */

import type { Transform } from '../drawing/transform.ts'
import type { PaintedSide } from './painted.ts'
import { readContent } from './pdf-content.ts'
import type { PdfFont } from './pdf-fonts.ts'
import { PdfObjects } from './pdf-objects.ts'
import { boxOf, firstState } from './pdf-state.ts'
import { Surface } from './pdf-surface.ts'
import { PdfTags } from './pdf-tags.ts'
import { isList, numbersOf, type PdfDictionary, type PdfValue } from './pdf-values.ts'

export interface WrittenPdf {
  readonly sides: readonly WrittenSide[]
  readonly tags: PdfTags
}

export interface WrittenSide extends PaintedSide {
  /** Maps the file's units, whose y grows upwards, to millimetres from the top left corner. */
  readonly toMillimetres: Transform
}

/** Undefined where the bytes are no readable PDF. */
export function readWrittenPdf(bytes: Uint8Array): WrittenPdf | undefined {
  const objects = PdfObjects.open(bytes)
  if (objects === undefined) return undefined
  const fonts = new Map<PdfDictionary, PdfFont>()
  const sides = pagesOf(objects).map((page) => readSide(page, objects, fonts))
  return { sides, tags: new PdfTags(objects) }
}

/** A page's own dictionary, and what it inherits. */
interface Page {
  readonly own: PdfDictionary
  readonly get: (key: string) => PdfValue
}

const mostPages = 100_000

function pagesOf(objects: PdfObjects): readonly Page[] {
  const pages: Page[] = []
  const seen = new Set<PdfDictionary>()
  const visit = (value: PdfValue, inherited: (key: string) => PdfValue): void => {
    const node = objects.dictionary(value)
    if (node === undefined || seen.has(node) || pages.length >= mostPages) return
    seen.add(node)
    const get = (key: string): PdfValue => objects.resolve(node.get(key)) ?? inherited(key)
    const kids = objects.resolve(node.get('Kids'))
    if (isList(kids)) for (const kid of kids) visit(kid, get)
    else pages.push({ own: node, get })
  }
  visit(objects.dictionary(objects.trailer.get('Root'))?.get('Pages'), () => undefined)
  return pages
}

function readSide(page: Page, objects: PdfObjects, fonts: Map<PdfDictionary, PdfFont>): WrittenSide {
  const media = rectangle(page.get('MediaBox')) ?? [0, 0, 612, 792]
  const crop = rectangle(page.get('CropBox')) ?? media
  const trim = rectangle(page.own.get('TrimBox')) ?? crop
  const toMillimetres = pageMatrix(trim, page.get('Rotate'), page.own.get('UserUnit'))
  const paper = boxOf(toMillimetres, ...trim)
  const resources = objects.dictionary(page.get('Resources')) ?? new Map()
  const parents = page.get('StructParents')
  const state = firstState(toMillimetres, boxOf(toMillimetres, ...media))
  const items = readContent(contentOf(page, objects), new Surface({ objects, fonts }, resources, parents, state))
  return { width: paper.right, height: paper.bottom, items, toMillimetres }
}

/** The content streams of a page joined, with white space between them. */
function contentOf(page: Page, objects: PdfObjects): Uint8Array {
  const contents = page.get('Contents')
  if (!isList(contents)) return objects.stream(contents) ?? new Uint8Array()
  const parts = contents.flatMap((part) => objects.stream(part) ?? [])
  return Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]))
}

type Rectangle = readonly [left: number, low: number, right: number, high: number]

/** The two corners may be given in any order: ISO 32000-1, 7.9.5. */
function rectangle(value: PdfValue): Rectangle | undefined {
  const [x1, y1, x2, y2] = numbersOf(value) ?? []
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return undefined
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)]
}

/** Rotated as the page is shown, with the top left corner of the trim at 0, 0. */
function pageMatrix([left, low, right, high]: Rectangle, turned: PdfValue, unit: PdfValue): Transform {
  const scale = ((typeof unit === 'number' ? unit : 1) * 25.4) / 72
  const quarters = typeof turned === 'number' ? (((turned / 90) % 4) + 4) % 4 : 0
  switch (quarters) {
    case 1:
      return { a: 0, b: scale, c: scale, d: 0, e: -low * scale, f: -left * scale }
    case 2:
      return { a: -scale, b: 0, c: 0, d: scale, e: right * scale, f: -low * scale }
    case 3:
      return { a: 0, b: -scale, c: -scale, d: 0, e: high * scale, f: right * scale }
    default:
      return { a: scale, b: 0, c: 0, d: -scale, e: -left * scale, f: high * scale }
  }
}
