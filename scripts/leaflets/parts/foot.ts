/** The foot of a leaflet's last side: the area's next meetings or how to get in touch, beside the QR code of the page. */

import type { Inline, Table } from '../../blocks/block.ts'
import { plainText } from '../../blocks/plain-text.ts'
import { setTable } from '../../typeset/blocks/set-table.ts'
import { heightOf, joined, sliceOf } from '../../typeset/blocks/slice.ts'
import { boxAt } from '../../typeset/blocks/text-slices.ts'
import { richText } from '../../typeset/lines/runs.ts'
import { setText } from '../../typeset/lines/text-box.ts'
import { mm } from '../formats/millimetres.ts'
import { printedAddress } from '../printing/printed-address.ts'
import type { QrCode } from '../qr/qr-code.ts'
import type { Piece } from '../sides/piece.ts'
import { codeSize, placeCode, sparingCodeSize } from './address-code.ts'
import { contactPanel } from './contact-panel.ts'
import type { Fit } from './fits.ts'
import type { FootSetting } from './foot-setting.ts'
import { firstRows } from './next-meetings.ts'

export interface Foot extends Piece {
  /** The white between it and the version line. Points. */
  readonly below: number
  /** The width that is free at the right of its last line. Points. */
  readonly free: number
}

/** The meetings where there are any, else how to get in touch. */
export function footPiece(given: FootSetting, fit: Pick<Fit, 'foot' | 'dates' | 'code'>): Foot {
  const below = mm(given.format.versionGap)
  if (fit.foot === 'compact') return { ...compactFoot(given, fit.code), below, free: 0 }
  const dates = firstRows(given.dates, fit.dates)
  return dates.rows.length === 0 ? { ...contactPanel(given), below, free: 0 } : meetingsFoot(given, dates)
}

/** The address stands below the table, right above the version; the code beside the table. */
function meetingsFoot({ address, code, width, format, setting }: FootSetting, dates: Table<Inline>): Foot {
  const { contact } = format
  const { body } = setting.styles
  const [quiet, gap] = [mm(contact.quiet), mm(format.meetings.addressGap)]
  const widest = codeSize(code, mm(contact.qr), format)
  const mostWidth = width - widest - mm(contact.gutter)
  const usual = setTable(dates, Math.min(mm(format.meetings.width), mostWidth), setting)
  // A little more width may keep rows with long names on one line.
  const twoLines = 2 * body.leading
  const wraps = usual.slices.some(({ height }) => height > twoLines)
  const wide = wraps ? setTable(dates, mostWidth, setting) : usual
  const isShorter = heightOf(wide.slices) < heightOf(usual.slices)
  const table = isShorter ? wide : usual
  const tableWidth = isShorter ? mostWidth : Math.min(mm(format.meetings.width), mostWidth)
  const tableSlice = joined(table.slices)
  const more = richText([plainText('More at '), pageLink(address)], body, setting)
  const narrow = setText(more.runs, body, tableWidth, setting.faces)
  // A long address runs on below the code, if the code's quiet zone leaves room for it.
  const codeFoot = tableSlice.height + gap - quiet
  const long = narrow.lines.length > 1 && codeFoot >= codeSize(code, 0, format)
  const moreBox = long ? setText(more.runs, body, width, setting.faces) : narrow
  const moreTop = tableSlice.height + gap
  const textHeight = moreTop + moreBox.height
  // Beside a table of a row or two the code reaches down to the address, so nothing fits below it.
  const aboveAddress = long || widest <= codeFoot
  const size = codeSize(code, Math.min(mm(contact.qr), aboveAddress ? codeFoot : textHeight - quiet), format)
  const codeTop = Math.max(0, (aboveAddress ? codeFoot : tableSlice.height) - size)
  const qr = placeCode(code, address, size, width - size, codeTop)
  return {
    below: 0,
    free: aboveAddress && moreBox.lines.length === 1 ? width - moreBox.width : 0,
    slice: sliceOf(
      Math.max(textHeight, codeTop + size + quiet),
      [...tableSlice.items, ...boxAt(moreBox, 0, moreTop), ...qr.slice.items],
      qr.slice.figures,
    ),
    elements: [...table.structure, { role: 'P', children: more.children }, ...qr.elements],
  }
}

/** The number and the address in a line or two, beside the code or without it. */
function compactFoot({ sheet, address, code, width, format, setting }: FootSetting, look: Fit['code']): Piece {
  const { body } = setting.styles
  const { phone, hours } = sheet.contact
  const withCode = look !== 'none'
  const set = (between: Inline, room: number) => {
    const inlines: readonly Inline[] = [
      plainText('Call '),
      { kind: 'phone', ...phone },
      plainText(hours === undefined ? ' or see' : ` (${hours}) or see`),
      between,
      pageLink(address),
    ]
    const said = richText(inlines, body, setting)
    return { said, box: setText(said.runs, body, room, setting.faces) }
  }
  const beside = (size: number) => {
    const room = withCode ? width - size - mm(format.contact.gutter) : width
    const inOneLine = set(plainText(' '), room)
    return inOneLine.box.lines.length === 1 ? inOneLine : set({ kind: 'line-break' }, room)
  }
  const size = compactCodeSize(code, look, (of) => beside(of).box.height, format)
  const { said, box } = beside(size)
  const height = Math.max(box.height, size)
  const qr = withCode ? placeCode(code, address, size, width - size, height - size) : undefined
  return {
    slice: sliceOf(height, [...boxAt(box, 0, height - box.height), ...(qr?.slice.items ?? [])], qr?.slice.figures),
    elements: [{ role: 'P', children: said.children }, ...(qr?.elements ?? [])],
  }
}

function compactCodeSize(
  code: QrCode,
  look: Fit['code'],
  wordsBeside: (size: number) => number,
  format: FootSetting['format'],
): number {
  if (look === 'none') return 0
  return look === 'small' ? sparingCodeSize(code, wordsBeside, format) : codeSize(code, mm(format.contact.qr), format)
}

const pageLink = (address: string): Inline => ({
  kind: 'link',
  href: address,
  content: [{ kind: 'strong', content: [plainText(printedAddress(address))] }],
})
