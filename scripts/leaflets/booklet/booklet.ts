/** The booklet: a cover with the number, the sheet on as many A5 pages as it takes, and how to get in touch on the back. */

import type { StructureElement } from '../../typeset/lines/page.ts'
import type { BookletFormat } from '../formats/booklet-format.ts'
import { mm } from '../formats/millimetres.ts'
import type { LeafletContext } from '../printing/context.ts'
import { aboutEdition } from '../sides/about-edition.ts'
import type { Overflow } from '../sides/fill-side.ts'
import { type PageArea, pageArea } from '../sides/page-area.ts'
import type { PreparedSheet } from '../sides/prepared-sheet.ts'
import { overflowAt } from '../sides/sections-in.ts'
import { Side, withBoxes } from '../sides/side.ts'
import type { TypesetSheet } from '../sides/typeset-sheet.ts'
import { bookletCover, type Cover } from './booklet-cover.ts'
import { type BookletText, bookletText } from './booklet-text.ts'
import { impose } from './imposition.ts'

export function typesetBooklet(prepared: PreparedSheet, format: BookletFormat, context: LeafletContext): TypesetSheet {
  const area = pageArea(prepared.sheet, format, context.faces)
  const cover = bookletCover(prepared, area, format, context)
  const text = bookletText(prepared, cover.hasLead ? 'on the cover' : 'on page 2', area, format, context)
  const pages = [cover.side, ...laterPages(text, area, format)]
  const imposed = impose(pages, withBoxes([...cover.elements, ...inReadingOrder(text)], pages), format)
  const overflow = overflowOf(prepared, cover, text)
  return {
    document: { ...aboutEdition(prepared.sheet), ...imposed },
    overflows: overflow ? [overflow] : [],
    diagnostics: [],
  }
}

/** From page 2 on. The last has the end at its foot. */
function laterPages({ pages, end, above }: BookletText, area: PageArea, format: BookletFormat): readonly Side[] {
  const { x, top, textBottom, bottom } = area
  return Array.from({ length: pages.count - 1 }, (_, index) => {
    const number = index + 2
    const side = new Side(index + 1)
    const text = pages.text[index]
    const isLast = number === pages.count
    const foot = isLast ? end.version.foot(number) : area.folio(number)
    const askTop = bottom - foot.height - mm(format.versionGap) - end.ask.slice.height
    if (text) side.stack(text, x, top)
    if (end.dates && pages.dates?.page === number) {
      const datesBottom = isLast ? askTop - above : textBottom
      side.put(end.dates.slice, x, datesBottom - end.dates.slice.height)
    }
    if (isLast) side.put(end.ask.slice, x, askTop)
    if (text || isLast) side.put(foot, x, bottom - foot.height)
    return side
  })
}

/** The structure with the next meetings where they stand on the pages. */
function inReadingOrder({ column: { structure }, end, pages }: BookletText): readonly StructureElement[] {
  const before = pages.dates?.after ?? structure.length
  return [
    ...structure.slice(0, before),
    ...(end.dates?.elements ?? []),
    ...structure.slice(before),
    ...end.ask.elements,
    ...end.version.elements,
  ]
}

function overflowOf(
  { blocks }: PreparedSheet,
  { tooTall, acknowledged }: Cover,
  { column, pages }: BookletText,
): Overflow | undefined {
  if (tooTall > 0) return { by: tooTall, cover: true, acknowledged }
  const { overflow } = pages
  return overflow && overflowAt(overflow.at, overflow.by, column.slices, blocks)
}
