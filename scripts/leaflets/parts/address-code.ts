/** The QR code of a page's address, where it stands on a leaflet. The address in words is never far from it. */

import tokens from '../../../layouts/styles/tokens.json' with { type: 'json' }
import { sliceOf } from '../../typeset/blocks/slice.ts'
import { content } from '../../typeset/lines/owners.ts'
import type { MarkedContent } from '../../typeset/lines/page.ts'
import type { Format } from '../formats/formats.ts'
import { mm } from '../formats/millimetres.ts'
import type { QrCode } from '../qr/qr-code.ts'
import type { Piece } from '../sides/piece.ts'

interface CodeLook {
  readonly contact: Pick<Format['contact'], 'leastModule'>
}
interface UsualCode extends CodeLook {
  readonly contact: Pick<Format['contact'], 'leastModule' | 'qr'>
}

/** The length of a side in points: as wanted, but with no module too small for a telephone. */
export const codeSize = ({ modules }: QrCode, wanted: number, { contact }: CodeLook): number =>
  Math.max(wanted, modules * mm(contact.leastModule))

/** As small as a telephone can read, but as high as the words beside it where they take no more lines for it. Points. */
export function sparingCodeSize(code: QrCode, wordsBeside: (size: number) => number, format: UsualCode): number {
  const least = codeSize(code, 0, format)
  const words = wordsBeside(least)
  const larger = codeSize(code, Math.min(mm(format.contact.qr), words), format)
  return wordsBeside(larger) <= words ? larger : least
}

/** The white that it needs on every side, in points. ISO/IEC 18004, 6.3.8. */
export const quietZone = ({ modules }: QrCode, size: number): number => (tokens.print.qr.quiet * size) / modules

/** A piece with the code's top left corner at (`x`, `y`). */
export function placeCode({ commands, modules }: QrCode, address: string, size: number, x: number, y: number): Piece {
  const owner: MarkedContent = content()
  const origin = { x, y, scale: size / modules }
  return {
    slice: sliceOf(
      y + size,
      [{ kind: 'path', commands, origin, fill: 'ink', owner }],
      [{ content: owner, x, y, width: size, height: size }],
    ),
    elements: [{ role: 'Figure', alternative: `QR code for ${address}`, children: [owner] }],
  }
}
