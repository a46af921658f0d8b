/** A sheet as a booklet, and what stands on its pages. */

import { a5Booklet } from '../../../scripts/leaflets/formats/booklet-format.ts'
import { typesetLeaflet } from '../../../scripts/leaflets/leaflet.ts'
import type { Sheet } from '../../../scripts/sheets/sheet.ts'
import type { Page, PlacedText, TypesetDocument } from '../../../scripts/typeset/lines/page.ts'
import { wordsOf } from './placed-lines.ts'
import { leafletContext } from './seed-sheet.ts'

export const mm = (points: number) => (points * 25.4) / 72
export function typesetBooklet(sheet: Sheet, context = leafletContext): TypesetDocument {
  const made = typesetLeaflet(sheet, a5Booklet, context)
  if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
  return made.value
}
export const textsOf = (page: Page | undefined) =>
  (page?.items ?? []).filter((item): item is PlacedText => item.kind === 'text')
export const linesOf = (page: Page | undefined) => textsOf(page).map((item) => wordsOf(item).trim())
