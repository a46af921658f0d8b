/** A page as ink on paper: grey values, 0 for black and 255 for white, as a printer or a photocopier makes them of it. */

import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface Raster {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
  /** Where `data` is not white, in order: so little of a page that nothing else is looked at. */
  readonly dark: Uint32Array
  /** How many pixels a point (1/72 inch) is. */
  readonly scale: number
}

/** Pages by their index, each at so many pixels an inch. */
export async function rendered(pdf: Uint8Array, indices: readonly number[], dpi = 200): Promise<readonly Raster[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const document = await task.promise
  const scale = dpi / 72
  const rasters: Raster[] = []
  for (const index of indices) rasters.push(await drawn(await document.getPage(index + 1), scale))
  await task.destroy()
  return rasters
}

/** A part of the first page with so much round it: what `cut` gives of the whole, without drawing that. */
export async function renderedPart(pdf: Uint8Array, part: Part, around: number, dpi = 200): Promise<Raster> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const raster = await drawn(await (await task.promise).getPage(1), dpi / 72, frameOf(part, around, dpi / 72))
  await task.destroy()
  return raster
}

async function drawn(page: PDFPageProxy, scale: number, frame?: Frame): Promise<Raster> {
  const viewport = page.getViewport({ scale, offsetX: -(frame?.left ?? 0), offsetY: -(frame?.top ?? 0) })
  const canvas = createCanvas(frame?.width ?? Math.ceil(viewport.width), frame?.height ?? Math.ceil(viewport.height))
  await page.render({ canvas, viewport }).promise
  return { ...greyOf(canvas), scale }
}

/** Red, green, blue and opacity from the lowest byte up. */
const white = 0xffffffff

/** As light as it looks: Rec. 601, as scanners have it, in parts of 256. */
export function greyOf(canvas: Canvas): Omit<Raster, 'scale'> {
  const { width, height } = canvas
  const pixels = new Uint32Array(canvas.getContext('2d').getImageData(0, 0, width, height).data.buffer)
  const data = new Uint8Array(width * height).fill(255)
  const dark = new Positions(data.length)
  for (let at = 0; at < data.length; at++) {
    const pixel = pixels[at] ?? white
    if (pixel === white) continue
    data[at] = (77 * (pixel & 255) + 150 * ((pixel >> 8) & 255) + 29 * ((pixel >> 16) & 255)) >> 8
    dark.add(at)
  }
  return { width, height, data, dark: dark.all() }
}

/** Positions in a raster, noted in order. */
class Positions {
  readonly #noted: Uint32Array
  #count = 0

  constructor(most: number) {
    this.#noted = new Uint32Array(most)
  }

  add(at: number): void {
    this.#noted[this.#count++] = at
  }

  all = (): Uint32Array => this.#noted.slice(0, this.#count)
}

/** Whatever is darker than half is black, all else white. */
export function thresholded(raster: Raster): Raster {
  const data = new Uint8Array(raster.data.length).fill(255)
  const dark = raster.dark.filter((at) => (raster.data[at] ?? 255) < 128)
  for (const at of dark) data[at] = 0
  return { ...raster, data, dark }
}

/** A copy of a copy: each generation blurs by about a pixel and knows only black and white. */
export function photocopied(raster: Raster, generations = 2): Raster {
  let copy = raster
  for (let generation = 0; generation < generations; generation++) copy = copied(copy)
  return copy
}

/** How far the ink of a pixel runs, across and down: in parts of sixteen. */
const spread = [1, 4, 6, 4, 1] as const

/** One generation. The edges of a page are white. */
function copied(raster: Raster): Raster {
  const { data, width } = raster
  const ink = new Uint16Array(data.length + (data.length % 2)) // 256 times 255 where all is black
  for (const at of raster.dark) {
    const darkness = 255 - (data[at] ?? 255)
    for (let down = 0; down < 5; down++) {
      const row = at + (down - 2) * width - 2
      const share = darkness * (spread[down] ?? 0)
      for (let across = 0; across < 5; across++)
        ink[row + across] = (ink[row + across] ?? 0) + share * (spread[across] ?? 0)
    }
  }
  const black = new Uint8Array(data.length).fill(255)
  const dark = new Positions(data.length)
  const pairs = new Uint32Array(ink.buffer)
  for (let pair = 0; pair < pairs.length; pair++) {
    if (pairs[pair] === 0) continue
    for (let at = 2 * pair; at < 2 * pair + 2; at++) {
      if ((ink[at] ?? 0) <= 127 * 256) continue
      black[at] = 0
      dark.add(at)
    }
  }
  return { ...raster, data: black, dark: dark.all() }
}

/** Points from the top left corner. */
export interface Part {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The same in pixels. */
type Frame = Readonly<Record<'left' | 'top' | 'width' | 'height', number>>

const frameOf = (part: Part, around: number, scale: number): Frame => ({
  left: Math.round((part.x - around) * scale),
  top: Math.round((part.y - around) * scale),
  width: Math.round((part.width + 2 * around) * scale),
  height: Math.round((part.height + 2 * around) * scale),
})

/** A part of a page with so much round it. */
export function cut(raster: Raster, part: Part, around = 0): Raster {
  const { scale } = raster
  const { left, top, width, height } = frameOf(part, around, scale)
  const data = new Uint8Array(width * height)
  const dark = new Positions(data.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const value = pixel(raster, left + x, top + y)
      data[y * width + x] = value
      if (value < 255) dark.add(y * width + x)
    }
  return { width, height, data, dark: dark.all(), scale }
}

/** White outside. */
export const pixel = ({ width, height, data }: Raster, x: number, y: number): number =>
  x < 0 || y < 0 || x >= width || y >= height ? 255 : (data[y * width + x] ?? 255)

export interface Blot {
  /** In pixels. */
  readonly area: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** Its darkest value. */
  readonly darkest: number
}

/** Stretches of ink that hang together, corners included: all that is darker than `lightest`. */
export function blots(raster: Raster, lightest = 128): readonly Blot[] {
  const { width, height, data } = raster
  const seen = new Uint8Array(data.length)
  const found: Blot[] = []
  for (const start of raster.dark) {
    if ((data[start] ?? 255) >= lightest || seen[start]) continue
    const blot = { area: 0, left: width, top: height, right: 0, bottom: 0, darkest: 255 }
    const open = [start]
    seen[start] = 1
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const [x, y] = [at % width, Math.floor(at / width)]
      blot.area++
      blot.left = Math.min(blot.left, x)
      blot.right = Math.max(blot.right, x)
      blot.top = Math.min(blot.top, y)
      blot.bottom = Math.max(blot.bottom, y)
      blot.darkest = Math.min(blot.darkest, data[at] ?? 255)
      for (let downs = Math.max(0, y - 1); downs <= Math.min(height - 1, y + 1); downs++)
        for (let across = Math.max(0, x - 1); across <= Math.min(width - 1, x + 1); across++) {
          const next = downs * width + across
          if ((data[next] ?? 255) >= lightest || seen[next]) continue
          seen[next] = 1
          open.push(next)
        }
    }
    found.push(blot)
  }
  return found
}
