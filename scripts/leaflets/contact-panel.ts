/** The foot of the last side: the area's next meetings, or how to ask, beside the code that leads to the page. */

import type { Inline } from '../blocks/block.ts'
import type { Contact } from '../model/contact.ts'
import type { Sheet } from '../sheets/sheet.ts'
import type { MarkedContent, Placed } from '../typeset/page.ts'
import { richText } from '../typeset/runs.ts'
import { setTable } from '../typeset/set-table.ts'
import type { BlockSetting } from '../typeset/setting.ts'
import { frame } from '../typeset/shapes.ts'
import { joined, moved } from '../typeset/slice.ts'
import { setText } from '../typeset/text-box.ts'
import type { Format } from './formats.ts'
import { mm } from './millimetres.ts'
import { meetingsTable } from './next-meetings.ts'
import { block, boxAt, content, decoration, type Piece, words } from './piece.ts'
import { qrCode } from './qr-code.ts'

/** `address` is the canonical address of the page of this edition. */
export function contactPiece(
  sheet: Sheet,
  address: string,
  width: number,
  format: Format,
  setting: BlockSetting,
): Piece {
  const meetings = sheet.meetings.slice(0, format.meetings.rows)
  return meetings.length === 0
    ? contactPanel(sheet, address, width, format, setting)
    : meetingsPiece(sheet, address, width, format, setting)
}

interface PlacedCode extends Piece {
  readonly size: number
}

function code(address: string, format: Format): PlacedCode {
  const { contact } = format
  const qr = qrCode(address, mm(contact.qr), mm(contact.leastModule))
  const owner: MarkedContent = content()
  const items: Placed[] = [{ kind: 'path', commands: qr.commands, fill: 'ink', owner }]
  return {
    size: qr.size,
    slice: block(qr.size, items, [{ content: owner, x: 0, y: 0, width: qr.size, height: qr.size }]),
    elements: [{ role: 'Figure', alternative: `QR code for ${address}`, children: [owner] }],
  }
}

function meetingsPiece(sheet: Sheet, address: string, width: number, format: Format, setting: BlockSetting): Piece {
  const qr = code(address, format)
  const { meetings, contact } = format
  const tableWidth = Math.min(mm(meetings.width), width - qr.size - mm(contact.gutter))
  const table = setTable(meetingsTable(sheet.meetings.slice(0, meetings.rows)), tableWidth, setting)
  const tableSlice = joined(table.slices)
  const height = Math.max(tableSlice.height, qr.size)
  const qrX = tableWidth + mm(contact.gutter)
  const qrY = height - qr.size
  return {
    slice: block(
      height,
      [...moved(tableSlice.items, 0, height - tableSlice.height), ...moved(qr.slice.items, qrX, qrY)],
      (qr.slice.figures ?? []).map((figure) => ({ ...figure, x: qrX, y: qrY })),
    ),
    elements: [...table.structure, ...qr.elements],
  }
}

function contactPanel(sheet: Sheet, address: string, width: number, format: Format, setting: BlockSetting): Piece {
  const { faces } = setting
  const { call, styles, contact } = format
  const qr = code(address, format)
  const edgeX = mm(call.paddingX) + call.rule
  const edgeY = mm(call.paddingY) + call.rule
  const textWidth = width - 2 * edgeX - qr.size - mm(contact.gutter)
  const title = content()
  const titleBox = words(titleOf(sheet), styles.panelLead, title, textWidth, faces, 'balanced')
  const ways = richText(waysToAsk(sheet.contact, address), styles.body, setting)
  const waysBox = setText(ways.runs, styles.body, textWidth, faces)
  const textHeight = titleBox.height + setting.gaps.paragraph + waysBox.height
  const inner = Math.max(qr.size, textHeight)
  const height = inner + 2 * edgeY
  const textTop = edgeY + (inner - textHeight) / 2
  const qrX = width - edgeX - qr.size
  const qrY = edgeY + (inner - qr.size) / 2
  const outline: Placed = {
    kind: 'path',
    commands: frame(width, height, call.rule, mm(call.radius)),
    stroke: { colour: 'bottle', width: call.rule },
    owner: decoration,
  }
  return {
    slice: block(
      height,
      [
        outline,
        ...boxAt(titleBox, edgeX, textTop),
        ...boxAt(waysBox, edgeX, textTop + titleBox.height + setting.gaps.paragraph),
        ...moved(qr.slice.items, qrX, qrY),
      ],
      (qr.slice.figures ?? []).map((figure) => ({ ...figure, x: qrX, y: qrY })),
    ),
    elements: [{ role: 'P', children: [title] }, { role: 'P', children: ways.children }, ...qr.elements],
  }
}

const titleOf = ({ edition }: Sheet): string =>
  edition.kind === 'partnership'
    ? 'Your area’s officers, dates and places'
    : `Officers, dates and places for ${edition.name}`

/** Every way to reach somebody that the contact has, the number first. */
function waysToAsk({ phone, text, email, relay, hours }: Contact, address: string): readonly Inline[] {
  const say = (words: string): Inline => ({ kind: 'text', text: words })
  const line: Inline = { kind: 'line-break' }
  const otherWays: Inline[] = [
    ...(text ? [say('Text '), { kind: 'phone', ...text } satisfies Inline] : []),
    ...(text && email !== undefined ? [say(' or write to ')] : []),
    ...(!text && email !== undefined ? [say('Write to ')] : []),
    ...(email === undefined ? [] : [{ kind: 'email', address: email } satisfies Inline]),
  ]
  return [
    say('Call '),
    { kind: 'phone', ...phone },
    ...(hours === undefined ? [] : [say(` (${hours})`)]),
    say(' or see'),
    line,
    { kind: 'link', href: address, content: [{ kind: 'strong', content: [say(printedAddress(address))] }] },
    ...(otherWays.length === 0 ? [] : [line, ...otherWays]),
    ...(relay ? [line, say(`Relay UK: 18001 ${phone.text}`)] : []),
  ]
}

/** `lnp.example.org/sheets/what-is-a-cag`: as short as it can be typed. */
export const printedAddress = (address: string): string => address.replace(/^https:\/\//, '').replace(/\/$/, '')
