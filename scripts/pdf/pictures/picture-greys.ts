/** The greys of a picture as it looks on white paper, scaled down to a number of pixels. */

import { greyLevel } from '../../drawing/lightness.ts'
import { BoundedMap } from '../../memory/bounded-map.ts'
import type { PlacedImage } from '../../typeset/lines/page.ts'
import { type Pixels, picturePixels } from './picture-pixels.ts'

const paper = 255
/** The longer side of A3 at 300 pixels per inch: nothing is printed with more. */
const mostPixels = 4961

export interface Greys {
  readonly width: number
  readonly height: number
  /** A byte for each pixel: its lightness. */
  readonly grey: Uint8Array
}

/** Keeps as many pictures as are on a sheet: every format prints them in another size, and reading them takes longest. */
const wholePictures = new BoundedMap<Uint8Array, Greys>(4)

/** Undefined where the picture is damaged. */
export function wholePicture(bytes: Uint8Array, type: PlacedImage['type']): Greys | undefined {
  const known = wholePictures.get(bytes)
  if (known !== undefined) return known
  const pixels = picturePixels(bytes, type)
  if (pixels === undefined) return undefined
  const whole = { width: pixels.width, height: pixels.height, grey: onPaper(pixels) }
  const scale = Math.min(1, mostPixels / Math.max(whole.width, whole.height))
  const [width, height] = [Math.ceil(whole.width * scale), Math.ceil(whole.height * scale)]
  const made = scale < 1 ? { width, height, grey: reduced(whole, width, height) } : whole
  wholePictures.set(bytes, made)
  return made
}

/** The grey of a pixel; the white of the paper shows where it is transparent. */
function onPaper({ width, height, colour, alpha }: Pixels): Uint8Array {
  const grey = new Uint8Array(width * height)
  for (let at = 0; at < grey.length; at++) {
    const level = greyLevel(colour[3 * at] ?? 0, colour[3 * at + 1] ?? 0, colour[3 * at + 2] ?? 0)
    grey[at] = alpha === undefined ? level : paper - Math.round(((paper - level) * (alpha[at] ?? paper)) / 255)
  }
  return grey
}

/** Each pixel is the mean of those that it covers. */
export function reduced({ grey: whole, ...from }: Greys, width: number, height: number): Uint8Array {
  const grey = new Uint8Array(width * height)
  const starts = (length: number, parts: number): readonly number[] =>
    Array.from({ length: parts + 1 }, (_, part) => Math.floor((part * length) / parts))
  const [columns, rows] = [starts(from.width, width), starts(from.height, height)]
  for (let y = 0; y < height; y++) {
    const [top = 0, bottom = 0] = [rows[y], rows[y + 1]]
    for (let x = 0; x < width; x++) {
      const [left = 0, right = 0] = [columns[x], columns[x + 1]]
      let sum = 0
      for (let row = top; row < bottom; row++)
        for (let column = left; column < right; column++) sum += whole[row * from.width + column] ?? 0
      grey[y * width + x] = Math.round(sum / ((bottom - top) * (right - left)))
    }
  }
  return grey
}
