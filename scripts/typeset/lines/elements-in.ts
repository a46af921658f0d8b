/** Every structure element of a document. */

import type { StructureElement } from './page.ts'

/** In reading order, each before those inside it. */
export function* elementsIn(elements: readonly StructureElement[]): Generator<StructureElement> {
  for (const element of elements) {
    yield element
    yield* elementsIn(element.children.filter((child) => 'role' in child))
  }
}
