/** The end of large print: an area's next meetings, how to get in touch with the QR code, and the version, below each other. */

import { setTable } from '../../typeset/blocks/set-table.ts'
import type { BlockSetting } from '../../typeset/blocks/setting.ts'
import { joined, type SetBlocks } from '../../typeset/blocks/slice.ts'
import { linesOf } from '../../typeset/blocks/text-slices.ts'
import type { Format } from '../formats/formats.ts'
import { mm } from '../formats/millimetres.ts'
import { contactLines, contactPanel } from '../parts/contact-panel.ts'
import { mostDates } from '../parts/next-meetings.ts'
import { datedVersion } from '../parts/version-line.ts'
import { qrCode } from '../qr/qr-code.ts'
import type { PreparedSheet } from '../sides/prepared-sheet.ts'
import { lastDate } from '../version/version.ts'

/** `lines`: how to get in touch stands in plain lines, without a panel. */
export function endOfLargePrint(
  { sheet, dates, address, version }: PreparedSheet,
  ask: 'panel' | 'lines',
  width: number,
  format: Format,
  setting: BlockSetting,
): SetBlocks {
  const gap = mm(format.panels.gutter)
  const table = dates.rows.length === 0 ? undefined : setTable(dates, width, setting)
  // There is no room beside a table of this size: the code goes into the contact panel.
  const given = { sheet, dates, address, code: qrCode(address), width, format, setting }
  const asking = ask === 'panel' ? contactPanel(given) : contactLines(given)
  const last = lastDate(sheet.blocks, sheet.meetings.slice(0, mostDates))
  const said = datedVersion({ sheet, version, last }, format.styles.body, width, setting.faces)
  return {
    slices: [
      ...(table ? [joined(table.slices, gap)] : []),
      // Frames need more white between them than lines of text.
      { ...asking.slice, gap: ask === 'panel' ? gap : mm(format.below.band), keepWithNext: true },
      ...linesOf(said, mm(format.versionGap)),
    ],
    structure: [...(table?.structure ?? []), ...asking.elements, { role: 'P', children: [version] }],
  }
}
