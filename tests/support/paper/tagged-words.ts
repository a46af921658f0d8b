/** What a typeset document says to a screen reader: the text of its elements in the order of the tree. */

import type { MarkedContent, StructureElement, TypesetDocument } from '../../../scripts/typeset/lines/page.ts'

/**
 * The text of each element that has any, labels of list items left out: a page draws those by itself.
 * `pages`: all of the document's, or those whose part of the tree is wanted.
 */
export function taggedTexts(document: TypesetDocument, pages = document.pages): readonly string[] {
  const textOf = new Map<unknown, string>()
  for (const item of pages.flatMap(({ items }) => items)) {
    if (item.kind !== 'text') continue
    textOf.set(item.owner, (textOf.get(item.owner) ?? '') + item.words.map(({ text }) => text).join(''))
  }
  const read = (node: StructureElement | MarkedContent): readonly string[] => {
    if (!('role' in node)) return [textOf.get(node) ?? '']
    return node.role === 'Lbl' ? [] : node.children.flatMap(read)
  }
  return document.structure.flatMap(read).filter((text) => text !== '')
}

/** Without white space, of which a line's end has none: what is left must be the same to the letter. */
export const letters = (texts: readonly string[]): string => texts.join('').replaceAll(/\s/g, '')
