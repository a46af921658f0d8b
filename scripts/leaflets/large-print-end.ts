/** The end of the large print: an area's next meetings, how to ask with the code, and the version, one under the other. */

import { dateInWords } from '../model/dates-in-words.ts'
import { setTable } from '../typeset/set-table.ts'
import type { BlockSetting } from '../typeset/setting.ts'
import { joined, type SetBlocks, type Slice } from '../typeset/slice.ts'
import type { A4Sheet } from './a4-sheet.ts'
import { contactPanel } from './contact-panel.ts'
import type { Format } from './formats.ts'
import { mm } from './millimetres.ts'
import { meetingsTable } from './next-meetings.ts'
import { content, words } from './piece.ts'
import { qrCode } from './qr-code.ts'

/** As many as the A4 sheet gives. */
const mostMeetings = 3

export function endOfLargePrint(
  { sheet, address }: A4Sheet,
  width: number,
  format: Format,
  setting: BlockSetting,
): SetBlocks {
  const gap = mm(format.panels.gutter)
  const shown = sheet.meetings.slice(0, mostMeetings)
  const table = shown.length === 0 ? undefined : setTable(meetingsTable(shown), width, setting)
  // Nothing stands beside a table of this size: the code has the panel that says how to ask.
  const panel = contactPanel({ sheet, address, code: qrCode(address), width, format, setting })
  const owner = content()
  const lastDate = shown.at(-1)?.date
  const dates = lastDate ? `Dates to ${dateInWords(lastDate)}. ` : ''
  const example = sheet.edition.kind === 'area' && sheet.edition.example ? ', an example' : ''
  const version = words(
    `${dates}Version of ${dateInWords(sheet.updated)}${example}`,
    format.styles.body,
    owner,
    width,
    setting.faces,
  )
  const versionLines = version.lines.map(
    ({ items }, index): Slice => ({
      height: version.leading,
      gap: index === 0 ? mm(format.versionGap) : 0,
      keepWithNext: index < version.lines.length - 1,
      items,
    }),
  )
  return {
    slices: [
      ...(table ? [joined(table.slices, gap)] : []),
      { ...panel.slice, gap, keepWithNext: true },
      ...versionLines,
    ],
    structure: [...(table?.structure ?? []), ...panel.elements, { role: 'P', children: [owner] }],
  }
}
