/** The end of a booklet: an area's next meetings, how to get in touch with the QR code, and the version beside the last page number. */

import { setTable } from '../../typeset/blocks/set-table.ts'
import type { BlockSetting } from '../../typeset/blocks/setting.ts'
import { joined, type Slice } from '../../typeset/blocks/slice.ts'
import type { BookletFormat } from '../formats/booklet-format.ts'
import type { Fit } from '../parts/fits.ts'
import { footPiece } from '../parts/foot.ts'
import { firstRows } from '../parts/next-meetings.ts'
import { datedVersion } from '../parts/version-line.ts'
import type { QrCode } from '../qr/qr-code.ts'
import { pageFoot } from '../sides/page-foot.ts'
import type { Piece } from '../sides/piece.ts'
import type { PreparedSheet } from '../sides/prepared-sheet.ts'
import { lastDate } from '../version/version.ts'

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

interface EndLook {
  readonly code: QrCode
  readonly fit: BookletFit
  /** Points. */
  readonly width: number
}

export function bookletEnd(
  { sheet, dates, address, version }: PreparedSheet,
  { code, fit, width }: EndLook,
  format: BookletFormat,
  setting: BlockSetting,
): BookletEnd {
  const shown = firstRows(dates, fit.dates)
  const table = shown.rows.length === 0 ? undefined : setTable(shown, width, setting)
  const last = lastDate(sheet.blocks, sheet.meetings.slice(0, fit.dates))
  const { body } = format.styles
  const said = (room: number) => datedVersion({ sheet, version, last }, body, room, setting.faces)
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
