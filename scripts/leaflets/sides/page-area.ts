/** The text area of a booklet's pages, and the line at their foot. */

import type { Sheet } from '../../sheets/sheet.ts'
import type { Slice } from '../../typeset/blocks/slice.ts'
import type { Faces } from '../../typeset/faces/face.ts'
import { setText } from '../../typeset/lines/text-box.ts'
import type { BookletFormat } from '../formats/booklet-format.ts'
import { mm } from '../formats/millimetres.ts'
import { type TextArea, textArea } from '../formats/text-area.ts'
import { pageFoot } from './page-foot.ts'
import { runningName } from './running-name.ts'

/** Points from the top left of a page. */
export interface PageArea extends TextArea {
  /** The foot of the text. On the cover and the last page other things reach down to `bottom`. */
  readonly textBottom: number
  /** The line at the foot: the short title and the page's number. */
  readonly folio: (number: number) => Slice
}

export function pageArea(sheet: Sheet, format: BookletFormat, faces: Faces): PageArea {
  const { styles, aboveFolio } = format
  const area = textArea(format)
  const name = (room: number) => setText(runningName(sheet, styles.body), styles.body, room, faces)
  const folio = (number: number): Slice => pageFoot(name, `${number}`, area.width, styles.body, faces)
  const textBottom = area.bottom - folio(widestFolio).height - mm(aboveFolio)
  return { ...area, textBottom, folio }
}

/** The page number that a foot is measured with, before it is known how many pages there are. */
export const widestFolio = 999
