/**
 * A PNG as an image of the PDF. Where nothing is transparent its compressed pixels are embedded unchanged, because PDF has
 * the same filters; otherwise they are decoded, and the alpha channel becomes a mask. PDFKit can do this only
 * asynchronously.
 */

import type { PdfFile, Value } from '../objects/pdf-file.ts'
import type { Reference } from '../objects/reference.ts'
import { decodePixels, type Png, readPng } from './png-pixels.ts'

/** Throws where there is no header, or where pixels have to be decoded and are damaged. */
export function pngImage(file: PdfFile, bytes: Uint8Array): Reference {
  const png = readPng(bytes)
  const size = { Type: 'XObject', Subtype: 'Image', Width: png.width, Height: png.height }
  if (!png.alpha && !png.interlaced && png.transparency === undefined) {
    const { bits, colours } = png
    const parameters = { Predictor: 15, Colors: colours, BitsPerComponent: bits, Columns: png.width }
    const picture = {
      ...size,
      BitsPerComponent: bits,
      ColorSpace: colourSpace(png, file.pictureColours),
      DecodeParms: parameters,
    }
    return file.compressedStream({ ...picture, Filter: 'FlateDecode' }, png.data)
  }
  const { colour, alpha } = decodePixels(png)
  const mask = file.stream({ ...size, BitsPerComponent: 8, ColorSpace: 'DeviceGray' }, alpha)
  return file.stream({ ...size, BitsPerComponent: 8, ColorSpace: file.pictureColours, SMask: mask }, colour)
}

function colourSpace({ colours, palette }: Png, rgb: Value): Value {
  if (palette !== undefined) return ['Indexed', rgb, palette.length / 3 - 1, palette]
  return colours === 3 ? rgb : 'DeviceGray'
}
