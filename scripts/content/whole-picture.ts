/** Whether a PNG or JPEG came whole: a copy that broke off, or a disk that forgot some of it, would show as half a picture. */

import { crc32 } from 'node:zlib'

export const isWhole = (bytes: Uint8Array, type: 'png' | 'jpeg'): boolean => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return type === 'png' ? isWholePng(buffer) : isWholeJpeg(buffer)
}

/** Each chunk says how long it is and ends with the sum of its bytes; the last is IEND. PNG specification, 5.3 and 5.5. */
function isWholePng(png: Buffer): boolean {
  for (let at = 8; at + 12 <= png.length; ) {
    const end = at + 12 + png.readUInt32BE(at)
    if (end > png.length) return false
    const kind = png.toString('latin1', at + 4, at + 8)
    if (isNeeded(kind) && crc32(png.subarray(at + 4, end - 4)) !== png.readUInt32BE(end - 4)) return false
    if (kind === 'IEND') return true
    at = end
  }
  return false
}

/** Its first letter is a capital; what else is damaged, programs pass over: 5.4. */
const isNeeded = (kind: string): boolean => /^[A-Z]/.test(kind)

/** Segments one after the other up to the first scan, and an end of the picture behind it. ITU-T T.81, B.1.1. */
function isWholeJpeg(jpeg: Buffer): boolean {
  for (let at = 2; at + 4 <= jpeg.length && jpeg[at] === 0xff; ) {
    const marker = jpeg[at + 1]
    if (marker === 0xda) return jpeg.indexOf(endOfImage, at) !== -1
    at += marker === 0xff ? 1 : 2 + jpeg.readUInt16BE(at + 2)
  }
  return false
}

/** In a scan itself a zero follows each FF: B.1.1.5. */
const endOfImage = Buffer.of(0xff, 0xd9)
