/** The end of a booklet: an area's next meetings, how to get in touch with the QR code, and the version beside the last page number. */

import { setTable } from '../typeset/set-table.ts'
import type { BlockSetting } from '../typeset/setting.ts'
import { joined, type Slice } from '../typeset/slice.ts'
import type { A4Sheet } from './a4-sheet.ts'
import type { BookletFormat } from './booklet-format.ts'
import type { Fit } from './fits.ts'
import { footPiece } from './foot.ts'
import { firstRows } from './next-meetings.ts'
import { pageFoot } from './page-foot.ts'
import type { Piece } from './piece.ts'
import type { QrCode } from './qr-code.ts'
import { datesParts, lastDate, versionParts } from './version.ts'
import { wholeRuns } from './version-line.ts'

/** What is made smaller or left out where that saves a sheet of paper: see `Fit`. */
export type BookletFit = Pick<Fit, 'dates' | 'foot' | 'code' | 'gaps'>

export interface BookletEnd {
  /** The next meetings; undefined where none are printed. */
  readonly dates: Piece | undefined
  /** Above the foot of the last page. */
  readonly ask: Piece
  readonly version: {
    /** The version with the page's number. */
    readonly foot: (number: number) => Slice
    readonly elements: Piece['elements']
  }
}

export function bookletEnd(
  { sheet, dates, address, version }: A4Sheet,
  code: QrCode,
  fit: BookletFit,
  width: number,
  format: BookletFormat,
  setting: BlockSetting,
): BookletEnd {
  const shown = firstRows(dates, fit.dates)
  const table = shown.rows.length === 0 ? undefined : setTable(shown, width, setting)
  const last = lastDate(sheet.blocks, sheet.meetings.slice(0, fit.dates))
  const { body } = format.styles
  const said = wholeRuns([...(last ? datesParts(last) : []), ...versionParts(sheet)], body, version)
  return {
    dates: table && { slice: joined(table.slices), elements: table.structure },
    // There is no room beside a table of this width: the code goes into the contact panel.
    ask: footPiece({ sheet, dates, address, code, width, format, setting }, { ...fit, dates: 0 }),
    version: {
      foot: (number) => pageFoot(said, `${number}`, width, body, setting.faces),
      elements: [{ role: 'P', children: [version] }],
    },
  }
}
