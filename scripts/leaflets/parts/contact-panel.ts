/** How to get in touch: every way that the contact has, and the page's address in words and as a QR code. */

import type { Inline } from '../../blocks/block.ts'
import { plainText } from '../../blocks/plain-text.ts'
import type { Contact } from '../../model/contact.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import { frame } from '../../typeset/blocks/shapes.ts'
import { sliceOf } from '../../typeset/blocks/slice.ts'
import { boxAt } from '../../typeset/blocks/text-slices.ts'
import { content } from '../../typeset/lines/owners.ts'
import { richText } from '../../typeset/lines/runs.ts'
import { setText } from '../../typeset/lines/text-box.ts'
import { mm } from '../formats/millimetres.ts'
import { printedAddress } from '../printing/printed-address.ts'
import { type Piece, words } from '../sides/piece.ts'
import { codeSize, placeCode, quietZone, sparingCodeSize } from './address-code.ts'
import type { FootSetting } from './foot-setting.ts'

/** In a frame, with the code at the side. Its slice begins at x = 0 and is `width` points wide. */
export function contactPanel({ sheet, address, code, width, format, setting }: FootSetting): Piece {
  const { faces } = setting
  const { call, styles, contact } = format
  const size = codeSize(code, mm(contact.qr), format)
  const edgeX = mm(call.paddingX) + call.rule
  const edgeY = Math.max(mm(contact.paddingY), quietZone(code, size)) + call.rule
  const textWidth = width - 2 * edgeX - size - mm(contact.gutter)
  const title = content()
  const titleBox = words(titleOf(sheet), styles.panelLead, title, textWidth, faces, 'balanced')
  const ways = richText(waysToAsk(sheet.contact, address), styles.body, setting)
  const waysBox = setText(ways.runs, styles.body, textWidth, faces)
  const textHeight = titleBox.height + setting.gaps.paragraph + waysBox.height
  const inner = Math.max(size, textHeight)
  const height = inner + 2 * edgeY
  const textTop = edgeY + (inner - textHeight) / 2
  const qr = placeCode(code, address, size, width - edgeX - size, edgeY + (inner - size) / 2)
  return {
    slice: sliceOf(
      height,
      [
        frame(width, height, { rule: call.rule, radius: mm(call.radius), colour: 'bottle' }),
        ...boxAt(titleBox, edgeX, textTop),
        ...boxAt(waysBox, edgeX, textTop + titleBox.height + setting.gaps.paragraph),
        ...qr.slice.items,
      ],
      qr.slice.figures,
    ),
    elements: [{ role: 'P', children: [title] }, { role: 'P', children: ways.children }, ...qr.elements],
  }
}

/** The same without a frame and a title, and with the code as small as a telephone can read where that saves paper. */
export function contactLines({ sheet, address, code, width, format, setting }: FootSetting): Piece {
  const { body } = setting.styles
  const ways = richText(waysToAsk(sheet.contact, address), body, setting)
  const beside = (size: number) => setText(ways.runs, body, width - size - mm(format.contact.gutter), setting.faces)
  const size = sparingCodeSize(code, (of) => beside(of).height, format)
  const box = beside(size)
  const height = Math.max(box.height, size)
  const qr = placeCode(code, address, size, width - size, (height - size) / 2)
  return {
    slice: sliceOf(height, [...boxAt(box, 0, (height - box.height) / 2), ...qr.slice.items], qr.slice.figures),
    elements: [{ role: 'P', children: ways.children }, ...qr.elements],
  }
}

function titleOf({ edition }: Sheet): string {
  if (edition.kind === 'area') return `Officers, dates and places for ${edition.name}`
  return edition.withoutAreas ? 'To find out more' : 'Your area’s officers, dates and places'
}

/** Every way that the contact has, the number first. */
function waysToAsk({ phone, text, email, relay, hours }: Contact, address: string): readonly Inline[] {
  const line: Inline = { kind: 'line-break' }
  const otherWays: Inline[] = [
    ...(text ? [plainText('Text '), { kind: 'phone', ...text } satisfies Inline] : []),
    ...(text && email !== undefined ? [plainText(' or write to ')] : []),
    ...(!text && email !== undefined ? [plainText('Write to ')] : []),
    ...(email === undefined ? [] : [{ kind: 'email', address: email } satisfies Inline]),
  ]
  return [
    plainText('Call '),
    { kind: 'phone', ...phone },
    ...(hours === undefined ? [] : [plainText(` (${hours})`)]),
    plainText(' or see'),
    line,
    { kind: 'link', href: address, content: [{ kind: 'strong', content: [plainText(printedAddress(address))] }] },
    ...(otherWays.length === 0 ? [] : [line, ...otherWays]),
    ...(relay ? [line, plainText(`Relay UK: 18001 ${phone.text}`)] : []),
  ]
}
