/**
 * The structure tree of a document: what the contents of its pages are, in reading order. PDFKit's own elements name the
 * wrong page for a link that ends before the last one, and have no list attributes.
 */

import type { MarkedContent, StructureElement } from '../../typeset/lines/page.ts'
import { round } from '../objects/operators.ts'
import { type Dictionary, type PdfFile, textString } from '../objects/pdf-file.ts'
import type { Reference } from '../objects/reference.ts'

/** An element of the document that is being written. */
export interface TreeElement {
  readonly element: StructureElement
  readonly reference: Reference
  readonly parent: Reference
  readonly children: readonly (TreeElement | OwnedContent)[]
  /** The innermost link that contains it, or itself. */
  readonly link: TreeElement | undefined
}

/** The marked content of an element, in one stretch or in several where columns and pages divide it. */
export interface OwnedContent {
  readonly owner: TreeElement
  readonly stretches: Stretch[]
}

/** A stretch of marked content, by its page and its number (MCID) there. */
interface Stretch {
  readonly page: Reference
  readonly number: number
}

/** One for each document, made before its pages. `finish` is called once, after them. */
export class StructureTree {
  readonly #file: PdfFile
  readonly #document: Reference
  readonly #top: readonly TreeElement[]
  readonly #contents = new Map<MarkedContent, OwnedContent>()
  readonly #annotations = new Map<TreeElement, { readonly page: Reference; readonly annotation: Reference }[]>()
  #notes = 0

  constructor(file: PdfFile, structure: readonly StructureElement[]) {
    this.#file = file
    this.#document = file.reserve()
    this.#top = structure.map((element) => this.#grow(element, this.#document, undefined))
  }

  #grow(element: StructureElement, parent: Reference, outerLink: TreeElement | undefined): TreeElement {
    const reference = this.#file.reserve()
    const children: (TreeElement | OwnedContent)[] = []
    const self: { -readonly [K in keyof TreeElement]: TreeElement[K] } = {
      element,
      reference,
      parent,
      children,
      link: outerLink,
    }
    if (element.role === 'Link') self.link = self
    for (const child of element.children) {
      if ('role' in child) children.push(this.#grow(child, reference, self.link))
      else {
        const content: OwnedContent = { owner: self, stretches: [] }
        children.push(content)
        this.#contents.set(child, content)
      }
    }
    return self
  }

  /**
   * Marked content with its element; a page adds a stretch for each of its own. Throws for content of no element, which
   * would never be read out: a fault of the layout.
   */
  content(placed: MarkedContent): OwnedContent {
    const content = this.#contents.get(placed)
    if (content === undefined) throw new Error('Placed content belongs to no element of the structure.')
    return content
  }

  /** Adds the areas of a page where a link can be clicked; before `finish`. */
  addAnnotation(link: TreeElement, page: Reference, annotation: Reference): void {
    const annotations = this.#annotations.get(link)
    if (annotations === undefined) this.#annotations.set(link, [{ page, annotation }])
    else annotations.push({ page, annotation })
  }

  /** Writes the tree. `heights`: those of the pages in points, by page index. */
  finish(heights: readonly number[]): void {
    this.#file.complete(this.#document, {
      S: 'Document',
      P: this.#file.getStructTreeRoot(),
      K: this.#top.map(({ reference }) => reference),
    })
    for (const child of this.#top) this.#write(child, heights)
    this.#file.structureRoot(this.#document)
  }

  #write(node: TreeElement, heights: readonly number[]): void {
    const page = pageOf(node)
    const kids = this.#kidsOf(node, page)
    const { role, alternative, expansion, language } = node.element
    // What differs most comes last, which compresses best.
    this.#file.complete(node.reference, {
      S: role,
      Alt: alternative === undefined ? undefined : textString(alternative),
      E: expansion === undefined ? undefined : textString(expansion),
      Lang: language === undefined ? undefined : textString(language),
      // PDF/UA-1, 7.9: every note has a unique ID.
      ID: role === 'Note' ? textString(`note-${++this.#notes}`) : undefined,
      A: layoutAttributes(node.element, heights),
      Pg: page,
      P: node.parent,
      K: kids.length === 1 ? kids[0] : kids,
    })
    for (const child of node.children) if ('reference' in child) this.#write(child, heights)
  }

  /** What stands under an element. `page`: its own; what is on another one says so. */
  #kidsOf(node: TreeElement, page: Reference | undefined): readonly (number | Reference | Dictionary)[] {
    const kids: (number | Reference | Dictionary)[] = []
    for (const child of node.children)
      if ('reference' in child) kids.push(child.reference)
      else
        for (const { page: on, number } of child.stretches)
          kids.push(on === page ? number : { Type: 'MCR', Pg: on, MCID: number })
    for (const { page: on, annotation } of this.#annotations.get(node) ?? [])
      kids.push({ Type: 'OBJR', Obj: annotation, Pg: on })
    return kids
  }
}

/** The page on which the first content of an element is; undefined where it has none of its own. */
function pageOf({ children }: TreeElement): Reference | undefined {
  for (const child of children) if ('stretches' in child && child.stretches[0]) return child.stretches[0].page
  return undefined
}

/** The attributes of lists, tables and figures: ISO 32000-1, 14.8.5. */
function layoutAttributes(
  { role, numbering, scope, box }: StructureElement,
  heights: readonly number[],
): Dictionary | undefined {
  if (role === 'L') return { O: 'List', ListNumbering: numbering ?? 'None' }
  if (role === 'TH') return { O: 'Table', Scope: scope ?? 'Column' }
  if (box === undefined) return undefined
  const height = heights[box.page] ?? 0
  const sides = [box.x, height - box.y - box.height, box.x + box.width, height - box.y]
  return { O: 'Layout', Placement: 'Block', BBox: sides.map(round) }
}
