/** The structure tree of a PDF: which element marked content belongs to. ISO 32000-1, 14.7. */

import type { Mark } from './painted.ts'
import type { PdfObjects } from './pdf-objects.ts'
import { isList, numbersOf, PdfBytes, type PdfDictionary, type PdfValue } from './pdf-values.ts'

export interface PdfElement {
  /** The standard structure type, after the role map: `Figure`. */
  readonly role: string
  readonly alternative?: string
  /** Left, low, right, high in the units of the file, whose y grows upwards. */
  readonly box?: readonly number[]
}

export class PdfTags {
  readonly #objects: PdfObjects
  readonly #root: PdfDictionary | undefined
  readonly #byKey = new Map<number, PdfValue>()

  constructor(objects: PdfObjects) {
    this.#objects = objects
    this.#root = objects.dictionary(objects.dictionary(objects.trailer.get('Root'))?.get('StructTreeRoot'))
  }

  /** Undefined where the content belongs to no element, so that no screen reader reads it. */
  elementOf({ parents, number }: Mark): PdfElement | undefined {
    const list = this.#parentsOf(parents)
    const element = isList(list) ? this.#objects.dictionary(list[number]) : undefined
    if (element === undefined) return undefined
    const alternative = this.#objects.resolve(element.get('Alt'))
    const box = this.#boxOf(element)
    return {
      role: this.#standardRole(this.#objects.resolve(element.get('S'))),
      ...(alternative instanceof PdfBytes && { alternative: alternative.text() }),
      ...(box && { box }),
    }
  }

  #standardRole(role: PdfValue): string {
    const map = this.#objects.dictionary(this.#root?.get('RoleMap'))
    let name = typeof role === 'string' ? role : ''
    for (let steps = 0; steps < 10; steps++) {
      const mapped = this.#objects.resolve(map?.get(name))
      if (typeof mapped !== 'string') break
      name = mapped
    }
    return name
  }

  #boxOf(element: PdfDictionary): readonly number[] | undefined {
    const given = this.#objects.resolve(element.get('A'))
    for (const attributes of isList(given) ? given : [given]) {
      const box = numbersOf(this.#objects.resolve(this.#objects.dictionary(attributes)?.get('BBox')))
      if (box?.length === 4) return box
    }
    return undefined
  }

  /** A number tree: ISO 32000-1, 7.9.7. */
  #parentsOf(key: number): PdfValue {
    if (!this.#byKey.has(key)) this.#byKey.set(key, this.#find(this.#root?.get('ParentTree'), key, 0))
    return this.#byKey.get(key)
  }

  #find(node: PdfValue, key: number, depth: number): PdfValue {
    const tree = this.#objects.dictionary(node)
    if (tree === undefined || depth > 30) return undefined
    const entries = this.#objects.resolve(tree.get('Nums'))
    if (isList(entries))
      for (let at = 0; at + 1 < entries.length; at += 2)
        if (entries[at] === key) return this.#objects.resolve(entries[at + 1])
    const kids = this.#objects.resolve(tree.get('Kids'))
    for (const kid of isList(kids) ? kids : []) {
      const [first, last] = numbersOf(this.#objects.resolve(this.#objects.dictionary(kid)?.get('Limits'))) ?? []
      if (first !== undefined && last !== undefined && (key < first || key > last)) continue
      const found = this.#find(kid, key, depth + 1)
      if (found !== undefined) return found
    }
    return undefined
  }
}
