/** A photograph or a logo of pixels as it is printed in black: in greys that a photocopier can tell apart. */

import { type Border, type CopierTones, copierTones, edgeOfPicture } from '../../drawing/copier-tones.ts'
import { isOnItsSide } from '../../drawing/orientation.ts'
import { BoundedMap } from '../../memory/bounded-map.ts'
import type { PlacedImage } from '../../typeset/lines/page.ts'
import { compressed } from '../objects/compressed.ts'
import type { PdfFile } from '../objects/pdf-file.ts'
import type { Reference } from '../objects/reference.ts'
import { reduced, wholePicture } from './picture-greys.ts'

/** The most pixels per inch: office printers halftone greys, so more of them would not be seen. */
const finest = 300
const greyBits = 4
const paper = 255
/** The difference between neighbouring pixels, of 256 steps, that is only the grain of a photograph. */
const noise = 12

/** Throws for a picture that `isDamaged`: a leaflet with one is refused before it is written. */
export function blackPicture(file: PdfFile, image: PlacedImage): Reference {
  const grey = greyPicture(image)
  if (grey === undefined) throw new Error(`The damaged picture ${image.source} came as far as the printed file.`)
  const { width, height, data } = grey
  return file.compressedStream(
    {
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      BitsPerComponent: greyBits,
      ColorSpace: 'DeviceGray',
      Filter: 'FlateDecode',
    },
    data,
  )
}

/** Reads every pixel, and keeps them for writing the file. */
export const isDamaged = (image: PlacedImage): boolean => greyPicture(image) === undefined

interface GreyPicture {
  readonly width: number
  readonly height: number
  /** Compressed. */
  readonly data: Uint8Array
}

/** Memoised by the file's bytes, then by the printed size: a logo stands on every leaflet. */
const remembered = new BoundedMap<Uint8Array, BoundedMap<string, GreyPicture>>(32)

function greyPicture(image: PlacedImage): GreyPicture | undefined {
  const { bytes, type } = image
  const size = sizeInPrint(image)
  const sizes = remembered.get(bytes) ?? new BoundedMap<string, GreyPicture>(8)
  remembered.set(bytes, sizes)
  const key = size.join(' ')
  const known = sizes.get(key)
  if (known !== undefined) return known
  const whole = wholePicture(bytes, type)
  if (whole === undefined) return undefined
  const [width, height] = [Math.min(size[0], whole.width), Math.min(size[1], whole.height)]
  const grey = reduced(whole, width, height)
  const data = compressed(packed(grey, width, copierTones(bordersOf(grey, width), noise)))
  const made = { width, height, data }
  sizes.set(key, made)
  return made
}

/** The size in stored pixels, whichever side of the stored picture is up. */
export function sizeInPrint({ width, height, orientation = 1 }: PlacedImage): readonly [number, number] {
  const across = Math.max(1, Math.round((width / 72) * finest))
  const down = Math.max(1, Math.round((height / 72) * finest))
  return isOnItsSide(orientation) ? [down, across] : [across, down]
}

/** The borders of each pixel with the one at its left and the one above; at the edge of the picture, with the paper. */
function* bordersOf(grey: Uint8Array, width: number): Iterable<Border> {
  const lengths = new Float64Array(256 * 256)
  const add = (one: number, other: number, length = 1): void => {
    const key = one * 256 + other
    lengths[key] = (lengths[key] ?? 0) + length
  }
  const addEdge = (tone: number): void => add(tone, paper, edgeOfPicture)
  grey.forEach((tone, at) => {
    if (at % width === 0) addEdge(tone)
    else add(tone, grey[at - 1] ?? paper)
    if (at % width === width - 1) addEdge(tone)
    if (at < width) addEdge(tone)
    else add(tone, grey[at - width] ?? paper)
    if (at >= grey.length - width) addEdge(tone)
  })
  for (const [key, length] of lengths.entries()) if (length > 0) yield { between: [key >> 8, key & 255], length }
}

/** Each row begins at a byte: ISO 32000-1, 8.9.3. */
function packed(grey: Uint8Array, width: number, tones: CopierTones): Uint8Array {
  const stride = Math.ceil((width * greyBits) / 8)
  const rows = new Uint8Array(stride * (grey.length / width))
  const most = 2 ** greyBits - 1
  grey.forEach((tone, at) => {
    const value = Math.round(((tones[tone] ?? 0) * most) / 255)
    const column = at % width
    const byte = Math.floor(at / width) * stride + (column >> 1)
    rows[byte] = (rows[byte] ?? 0) | (column % 2 === 0 ? value << greyBits : value)
  })
  return rows
}
