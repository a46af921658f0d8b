/** Strips metadata from a picture: where, when, with what and by whom it was made, and thumbnails. */

import { crc32 } from 'node:zlib'
import type { Orientation } from '../../drawing/orientation.ts'
import { exifOrientation, orientationAlone } from './exif-orientation.ts'

export interface PlainPicture {
  /** The picture with its colours and, where it is not the usual one, its orientation. */
  readonly bytes: Uint8Array
  readonly orientation: Orientation
}

/** A damaged picture ends where the damage begins, as it does for every program. */
export const withoutNotes = (bytes: Uint8Array, type: 'png' | 'jpeg'): PlainPicture =>
  type === 'png' ? plainPng(Buffer.from(bytes)) : plainJpeg(Buffer.from(bytes))

/** The chunks for pixels, colours and animation: PNG specification, third edition, 11. */
const pngParts = /^(?:IHDR|PLTE|IDAT|IEND|tRNS|cHRM|gAMA|iCCP|sBIT|sRGB|cICP|mDCV|cLLI|bKGD|pHYs|acTL|fcTL|fdAT)$/
const signatureLength = 8

function plainPng(png: Buffer): PlainPicture {
  const kept: Buffer[] = [png.subarray(0, signatureLength)]
  let orientation: Orientation = 1
  for (let at = signatureLength; at + 8 <= png.length; ) {
    const end = at + 12 + png.readUInt32BE(at)
    const kind = png.toString('latin1', at + 4, at + 8)
    if (kind === 'eXIf') orientation = exifOrientation(png.subarray(at + 8, end - 4))
    // The orientation must come before the pixels: 11.3.4.5.
    if (kind === 'IDAT' && orientation !== 1 && !kept.some(isPixels)) kept.push(exifChunk(orientation))
    if (pngParts.test(kind)) kept.push(png.subarray(at, end))
    if (kind === 'IEND') break
    at = end
  }
  return { bytes: Buffer.concat(kept), orientation }
}

const isPixels = (chunk: Buffer): boolean => chunk.toString('latin1', 4, 8) === 'IDAT'

function exifChunk(orientation: Orientation): Buffer {
  const data = orientationAlone(orientation)
  const body = Buffer.concat([Buffer.from('eXIf'), data])
  const chunk = Buffer.alloc(body.length + 8)
  chunk.writeUInt32BE(data.length, 0)
  body.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(body), body.length + 4)
  return chunk
}

/** The markers of segments that are part of the picture: ITU-T T.81, B.1.1.3. */
const startOfScan = 0xda
const endOfImage = 0xd9
const application = 0xe0
const comment = 0xfe
const exif = 'Exif\0\0'

function plainJpeg(jpeg: Buffer): PlainPicture {
  const kept: Buffer[] = []
  let orientation: Orientation = 1
  let at = 2
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff) {
    const marker = jpeg[at + 1] ?? 0
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === endOfImage) break
    const end = at + 2 + jpeg.readUInt16BE(at + 2)
    const segment = jpeg.subarray(at, marker === startOfScan ? endOfScan(jpeg, end) : end)
    const data = segment.subarray(4)
    if (marker === application + 1 && data.toString('latin1', 0, exif.length) === exif)
      orientation = exifOrientation(data.subarray(exif.length))
    if (isOfThePicture(marker, data)) kept.push(segment)
    at += segment.length
  }
  const begins = orientation === 1 ? [jpeg.subarray(0, 2)] : [jpeg.subarray(0, 2), exifSegment(orientation)]
  return { bytes: Buffer.concat([...begins, ...kept, Buffer.of(0xff, endOfImage)]), orientation }
}

/** The application segments that are kept: JFIF's density, a colour profile, and Adobe's colour transform. */
function isOfThePicture(marker: number, data: Buffer): boolean {
  if (marker === comment) return false
  if (marker < application || marker > application + 15) return true
  const name = data.toString('latin1', 0, 12)
  return (
    (marker === application && name.startsWith('JFIF\0')) ||
    (marker === application + 2 && name.startsWith('ICC_PROFILE\0')) ||
    (marker === application + 14 && name.startsWith('Adobe'))
  )
}

/** The end of a scan: the next marker that is neither a stuffed zero nor a restart. B.1.1.5. */
function endOfScan(jpeg: Buffer, start: number): number {
  for (let at = jpeg.indexOf(0xff, start); at !== -1; at = jpeg.indexOf(0xff, at + 1)) {
    const next = jpeg[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return jpeg.length
}

function exifSegment(orientation: Orientation): Buffer {
  const data = Buffer.concat([Buffer.from(exif, 'latin1'), orientationAlone(orientation)])
  const head = Buffer.of(0xff, application + 1, 0, 0)
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}
