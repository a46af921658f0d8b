/** Whether a PNG or JPEG is complete: an interrupted copy or a bad disk would leave half a picture. */

import { crc32 } from 'node:zlib'

export const isWhole = (bytes: Uint8Array, type: 'png' | 'jpeg'): boolean => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return type === 'png' ? isWholePng(buffer) : isWholeJpeg(buffer)
}

/** Each chunk has its length and ends with a checksum; the last one is IEND. PNG specification, 5.3 and 5.5. */
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

/** Critical chunks begin with a capital; programs ignore damage in others: 5.4. */
const isNeeded = (kind: string): boolean => /^[A-Z]/.test(kind)

/** Consecutive segments up to the first scan, and an end marker after it. ITU-T T.81, B.1.1. */
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
