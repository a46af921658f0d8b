/** Filled sides as a document: its pages, its structure with the boxes of figures, its bookmarks. */

import type { StructureElement, TypesetDocument } from '../../typeset/lines/page.ts'
import type { Layout } from '../formats/formats.ts'
import { mm } from '../formats/millimetres.ts'
import { type Side, withBoxes } from './side.ts'

/** `structure`: in reading order. Pages have no labels, and bookmarks come in the order in which they were placed. */
export const documentOf = (
  { title, language }: Pick<TypesetDocument, 'title' | 'language'>,
  sides: readonly Side[],
  structure: readonly StructureElement[],
  { page }: Pick<Layout, 'page'>,
): TypesetDocument => ({
  title,
  language,
  pages: sides.map((side) => side.page(mm(page.width), mm(page.height))),
  structure: withBoxes(structure, sides),
  bookmarks: sides.flatMap(({ bookmarks }) => bookmarks),
})
