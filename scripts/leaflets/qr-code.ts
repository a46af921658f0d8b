/** A QR code (ISO/IEC 18004) as one path of squares. */

import { encode } from 'uqr'
import { type PathCommand, rectangle } from '../drawing/path.ts'

export interface QrCode {
  /** A module is 1 wide. */
  readonly commands: readonly PathCommand[]
  /** Modules a side, without the white round them. */
  readonly modules: number
}

/** Level M, without the quiet zone: what stands around it keeps its distance. */
export function qrCode(text: string): QrCode {
  const { data } = encode(text, { ecc: 'M', boostEcc: false, border: 0 })
  const commands: PathCommand[] = []
  data.forEach((row, y) => {
    // Neighbours in a row are one rectangle: half the size, and no hairline between them.
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue
      const start = x
      while (row[x + 1]) x++
      commands.push(...rectangle(start, y, x + 1 - start, 1))
    }
  })
  return { commands, modules: data.length }
}
