/** A QR code (ISO/IEC 18004) as one path of squares. */

import { encode } from 'uqr'
import { type PathCommand, rectangle } from '../drawing/path.ts'

export interface QrCode {
  readonly commands: readonly PathCommand[]
  /** Points, without the white round it. */
  readonly size: number
}

/** Level M, without the quiet zone: what stands around it keeps its distance. A module is at least `leastModule` points. */
export function qrCode(text: string, usualSize: number, leastModule: number): QrCode {
  const { data } = encode(text, { ecc: 'M', boostEcc: false, border: 0 })
  const size = Math.max(usualSize, data.length * leastModule)
  const module = size / data.length
  const commands: PathCommand[] = []
  data.forEach((row, y) => {
    // Neighbours in a row are one rectangle: half the size, and no hairline between them.
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue
      const start = x
      while (row[x + 1]) x++
      commands.push(...rectangle(start * module, y * module, (x + 1 - start) * module, module))
    }
  })
  return { commands, size }
}
