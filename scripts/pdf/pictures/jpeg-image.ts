/** A JPEG as an image of the PDF. Its bytes are embedded unchanged; only size and colours are read. ITU-T T.81, annex B. */

import type { PdfFile } from '../objects/pdf-file.ts'
import type { Reference } from '../objects/reference.ts'

/** The markers that begin a frame; C4, C8 and CC are other markers. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Throws for CMYK, which is reported when the content is read. */
export function jpegImage(file: PdfFile, bytes: Uint8Array): Reference {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 2
  while (!isFrame(view.getUint8(at + 1))) at += 2 + view.getUint16(at + 2)
  const channels = view.getUint8(at + 9)
  // PDF/A-2 6.2.4.3: an sRGB output intent does not allow CMYK.
  if (channels !== 1 && channels !== 3) throw new Error('A JPEG in CMYK cannot be printed with sRGB colours.')
  return file.compressedStream(
    {
      Type: 'XObject',
      Subtype: 'Image',
      Width: view.getUint16(at + 7),
      Height: view.getUint16(at + 5),
      BitsPerComponent: view.getUint8(at + 4),
      ColorSpace: channels === 1 ? 'DeviceGray' : file.pictureColours,
      Filter: 'DCTDecode',
    },
    bytes,
  )
}
