/** The QR code of a page's address, where it stands on a leaflet. The address in words is never far from it. */

import tokens from '../../layouts/styles/tokens.json' with { type: 'json' }
import type { MarkedContent } from '../typeset/page.ts'
import type { Format } from './formats.ts'
import { mm } from './millimetres.ts'
import { block, content, type Piece } from './piece.ts'
import type { QrCode } from './qr-code.ts'

interface CodeLook {
  readonly contact: Pick<Format['contact'], 'leastModule'>
}

/** Points a side: as wanted, but no module smaller than a telephone reads. */
export const codeSize = ({ modules }: QrCode, wanted: number, { contact }: CodeLook): number =>
  Math.max(wanted, modules * mm(contact.leastModule))

/** Points of white that it needs on every side. */
export const quietZone = ({ modules }: QrCode, size: number): number => (tokens.print.qr.quiet * size) / modules

/** Its top left corner at a point of the piece that holds it. */
export function placeCode({ commands, modules }: QrCode, address: string, size: number, x: number, y: number): Piece {
  const owner: MarkedContent = content()
  const origin = { x, y, scale: size / modules }
  return {
    slice: block(
      y + size,
      [{ kind: 'path', commands, origin, fill: 'ink', owner }],
      [{ content: owner, x, y, width: size, height: size }],
    ),
    elements: [{ role: 'Figure', alternative: `QR code for ${address}`, children: [owner] }],
  }
}

/** `lnp.example.org/sheets/what-is-a-cag`: as short as it can be typed. */
export const printedAddress = (address: string): string => address.replace(/^https:\/\//, '').replace(/\/$/, '')
