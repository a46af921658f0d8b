/** The orientation of a photograph in its Exif data. Exif 3.0 (CIPA DC-008), 4.6.5.1.6; TIFF 6.0, 2. */

import { type Orientation, orientations } from '../../drawing/orientation.ts'

const orientationTag = 0x0112
const short = 3

/** 1, the first row at the top, is the default. `data` begins with the byte order. */
export function exifOrientation(data: Uint8Array): Orientation {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  if (data.length < 14) return 1
  const little = view.getUint16(0) === 0x4949
  const first = view.getUint32(4, little)
  if (first + 2 > data.length) return 1
  const count = view.getUint16(first, little)
  for (let at = first + 2, index = 0; index < count && at + 12 <= data.length; index++, at += 12)
    if (view.getUint16(at, little) === orientationTag) return orientationOf(view.getUint16(at + 8, little))
  return 1
}

const orientationOf = (value: number): Orientation => orientations.find((each) => each === value) ?? 1

/** Exif data with the orientation and nothing else. */
export function orientationAlone(orientation: Orientation): Buffer {
  const data = Buffer.alloc(26)
  data.write('MM\0*', 'latin1')
  data.writeUInt32BE(8, 4)
  data.writeUInt16BE(1, 8)
  data.writeUInt16BE(orientationTag, 10)
  data.writeUInt16BE(short, 12)
  data.writeUInt32BE(1, 14)
  data.writeUInt16BE(orientation, 18)
  return data
}
