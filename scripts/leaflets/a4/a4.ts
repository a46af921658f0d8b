/** The A4 sheet: which of its text is on the front and which on the back, in the first way that fits. */

import type { Block } from '../../blocks/block.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import type { Format } from '../formats/formats.ts'
import { inReadingOrder } from '../parts/call-apart.ts'
import type { LeafletContext } from '../printing/context.ts'
import { aboutEdition } from '../sides/about-edition.ts'
import { documentOf } from '../sides/document-of-sides.ts'
import type { Overflow } from '../sides/fill-side.ts'
import type { PreparedSheet } from '../sides/prepared-sheet.ts'
import type { TypesetSheet } from '../sides/typeset-sheet.ts'
import { A4Sides } from './a4-sides.ts'
import { asTheTextNeeds } from './flowing-text.ts'
import { firstThatFits, fits, type SetFront, type SetSide } from './set-side.ts'

export function typesetA4(prepared: PreparedSheet, format: Format, context: LeafletContext): TypesetSheet {
  const { blocks } = prepared
  const sides = new A4Sides(prepared, format, context)
  const overleaf = blocks.findIndex(({ kind }) => kind === 'overleaf')
  // With nothing before `{{ overleaf }}`, the front would be a title and white, so the text begins there instead.
  const set =
    overleaf <= 0
      ? asTheTextNeeds(blocks, sides, format.styles.body.leading)
      : asWritten(blocks.slice(0, overleaf), blocks.slice(overleaf + 1), sides)
  return typesetSides(set, prepared.sheet, format)
}

function typesetSides(sides: readonly SetSide[], sheet: Sheet, format: Format): TypesetSheet {
  const overflows = sides.flatMap(({ filled }, index): readonly Overflow[] =>
    filled.overflow ? [{ ...filled.overflow, ...(index > 0 && { back: true }) }] : [],
  )
  const structure = sides.flatMap(({ elements }) => elements)
  const filled = sides.map(({ side }) => side)
  const placed = documentOf(aboutEdition(sheet), filled, structure, format)
  const pages = placed.pages.map((page, index) => (sides.length > 1 ? { ...page, label: `Side ${index + 1}` } : page))
  const apart = sides.find((side) => side.apart)?.apart
  const bookmarks = apart ? inReadingOrder(placed.bookmarks, apart) : placed.bookmarks
  return { document: { ...placed, pages, bookmarks }, overflows, diagnostics: [] }
}

/** As the text says itself. Where it fills the back, the foot of the sheet may stand on the front. */
function asWritten(before: readonly Block[], after: readonly Block[], sides: A4Sides): readonly SetSide[] {
  const call = sides.callApart(before)
  const ofFront = sides.bandsOnce(call.text, call.panel)
  const ofBack = sides.bandsOnce(after)
  const front = (end: 'nothing' | 'foot'): SetFront =>
    firstThatFits(sides.fitsFor(call.text, { lead: true, foot: end === 'foot' }), (fit) =>
      sides.front(ofFront(fit), fit, call, { end }),
    )
  const back = (hasFoot: boolean): SetSide =>
    firstThatFits(sides.fitsFor(after, { lead: false, foot: hasFoot }), (fit) => {
      const { bands, structure } = ofBack(fit)
      return sides.back(bands, fit, { structure, hasFoot })
    })
  const usual = { front: front('nothing'), back: back(true) }
  if (!fits([usual.front]) || fits([usual.back])) return [usual.front, usual.back]
  const withFoot = front('foot')
  return fits([withFoot]) ? [withFoot, back(false)] : [usual.front, usual.back]
}
