/** The text area of a booklet's pages, and the line at their foot. */

import type { Sheet } from '../../sheets/sheet.ts'
import type { Slice } from '../../typeset/blocks/slice.ts'
import type { Faces } from '../../typeset/faces/face.ts'
import { setText } from '../../typeset/lines/text-box.ts'
import type { BookletFormat } from '../formats/booklet-format.ts'
import { mm } from '../formats/millimetres.ts'
import { pageFoot } from './page-foot.ts'
import { runningName } from './running-name.ts'

/** Points from the top left of a page. */
export interface PageArea {
  readonly x: number
  readonly width: number
  readonly top: number
  /** The height for text. On the cover and the last page other things reach down to `bottom`. */
  readonly textBottom: number
  readonly bottom: number
  /** The line at the foot: the short title and the page's number. */
  readonly folio: (number: number) => Slice
}

export function pageArea(sheet: Sheet, format: BookletFormat, faces: Faces): PageArea {
  const { page, margin, styles, aboveFolio } = format
  const width = mm(page.width - margin.inner - margin.outer)
  const bottom = mm(page.height - margin.bottom)
  const name = (room: number) => setText(runningName(sheet, styles.body), styles.body, room, faces)
  const folio = (number: number): Slice => pageFoot(name, `${number}`, width, styles.body, faces)
  const textBottom = bottom - folio(widestFolio).height - mm(aboveFolio)
  return { x: mm(margin.inner), width, top: mm(margin.top), textBottom, bottom, folio }
}

/** The page number that a foot is measured with, before it is known how many pages there are. */
export const widestFolio = 999
