/** Decodes PNG. ISO/IEC 15948: chunks (11), interlacing (8). */

import { inflateSync } from 'node:zlib'
import { unfiltered } from '../../drawing/png-filters.ts'

export interface Png {
  readonly width: number
  readonly height: number
  /** Bits in a sample: 1, 2, 4, 8 or 16. */
  readonly bits: number
  /** Samples of colour in a pixel: 1 or 3. */
  readonly colours: number
  readonly alpha: boolean
  readonly interlaced: boolean
  /** The palette, three bytes for each colour, where pixels are indices. */
  readonly palette: Uint8Array | undefined
  /** The chunk tRNS: a byte of opacity for each colour of a palette, otherwise two bytes for each sample of the transparent colour. */
  readonly transparency: Uint8Array | undefined
  /** The image data, filtered and compressed. */
  readonly data: Uint8Array
}

/** Reads the chunks without decoding them. Throws where there is no header; checksums are not verified. */
export function readPng(bytes: Uint8Array): Png {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks = new Map<string, Buffer[]>()
  for (let at = 8; at < buffer.length; at += 12 + buffer.readUInt32BE(at)) {
    const type = buffer.toString('latin1', at + 4, at + 8)
    const data = buffer.subarray(at + 8, at + 8 + buffer.readUInt32BE(at))
    chunks.set(type, [...(chunks.get(type) ?? []), data])
  }
  const header = chunks.get('IHDR')?.[0]
  if (header === undefined) throw new Error('The picture is no PNG: it has no header.')
  const colourType = header.readUInt8(9)
  return {
    width: header.readUInt32BE(0),
    height: header.readUInt32BE(4),
    bits: header.readUInt8(8),
    colours: colourType === 2 || colourType === 6 ? 3 : 1,
    alpha: colourType === 4 || colourType === 6,
    interlaced: header.readUInt8(12) === 1,
    palette: colourType === 3 ? chunks.get('PLTE')?.[0] : undefined,
    transparency: chunks.get('tRNS')?.[0],
    data: Buffer.concat(chunks.get('IDAT') ?? []),
  }
}

/** The passes of an interlaced picture: where each starts and how far apart its pixels are. */
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** A pass over the picture: where it starts, how far apart its pixels are, and how many there are. */
interface Pass {
  readonly left: number
  readonly top: number
  readonly across: number
  readonly down: number
  readonly width: number
  readonly height: number
  /** The bytes of a row, without the one that names its filter. */
  readonly stride: number
}

/** One, or the seven of an interlaced picture, without those that have no pixels. */
const passesOf = (png: Png): readonly Pass[] =>
  (png.interlaced ? adam7 : ([[0, 0, 1, 1]] as const))
    .map(([left, top, across, down]) => {
      const width = Math.ceil((png.width - left) / across)
      const height = Math.ceil((png.height - top) / down)
      return { left, top, across, down, width, height, stride: Math.ceil((width * channelsOf(png) * png.bits) / 8) }
    })
    .filter(({ width, height }) => width > 0 && height > 0)

const channelsOf = ({ colours, alpha }: Png): number => colours + (alpha ? 1 : 0)

/** Whether a PNG breaks off, or its pixels cannot be unpacked: found out in a tenth of the time that decoding them takes. */
export function breaksOff(bytes: Uint8Array): boolean {
  try {
    unpacked(readPng(bytes))
    return false
  } catch {
    return true
  }
}

/** The filtered rows of all passes. Throws where they are damaged or too few. */
function unpacked(png: Png): Uint8Array {
  const data = inflateSync(png.data)
  const length = passesOf(png).reduce((sum, { height, stride }) => sum + height * (stride + 1), 0)
  if (data.length < length) throw new Error('The picture breaks off.')
  return data
}

/** Red, green, blue and opacity of each pixel, a byte each. Throws where pixels are damaged. */
export function decodePixels(png: Png): { readonly colour: Uint8Array; readonly alpha: Uint8Array } {
  const colour = new Uint8Array(png.width * png.height * 3)
  const alpha = new Uint8Array(png.width * png.height)
  const data = unpacked(png)
  const channels = channelsOf(png)
  const samples = new Uint16Array(channels)
  const takePixel = (rows: Uint8Array, row: number, first: number, pixel: number): void => {
    for (let channel = 0; channel < channels; channel++) samples[channel] = sample(rows, row, first + channel, png.bits)
    for (let channel = 0; channel < 3; channel++) colour[pixel * 3 + channel] = colourOf(samples, channel, png)
    alpha[pixel] = alphaOf(samples, png)
  }
  let start = 0
  for (const { left, top, across, down, width, height, stride } of passesOf(png)) {
    const rows = unfiltered(data.subarray(start, start + height * (stride + 1)), stride, (channels * png.bits) / 8)
    start += height * (stride + 1)
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++)
        takePixel(rows, y * stride, x * channels, (top + y * down) * png.width + left + x * across)
  }
  return { colour, alpha }
}

function sample(rows: Uint8Array, start: number, index: number, bits: number): number {
  if (bits === 8) return rows[start + index] ?? 0
  if (bits === 16) return ((rows[start + 2 * index] ?? 0) << 8) | (rows[start + 2 * index + 1] ?? 0)
  const bit = index * bits
  return ((rows[start + (bit >> 3)] ?? 0) >> (8 - bits - (bit & 7))) & (2 ** bits - 1)
}

function colourOf(samples: Uint16Array, channel: number, { palette, colours, bits }: Png): number {
  if (palette !== undefined) return palette[(samples[0] ?? 0) * 3 + channel] ?? 0
  return toByte(samples[colours === 3 ? channel : 0] ?? 0, bits)
}

function alphaOf(samples: Uint16Array, { palette, alpha, transparency, bits, colours }: Png): number {
  if (alpha) return toByte(samples.at(-1) ?? 0, bits)
  if (transparency === undefined) return 255
  if (palette !== undefined) return transparency[samples[0] ?? 0] ?? 255
  const key = Array.from({ length: colours }, (_, index) => sample(transparency, 0, index, 16))
  return key.every((value, index) => value === samples[index]) ? 0 : 255
}

const toByte = (value: number, bits: number): number =>
  bits === 8 ? value : Math.round((value * 255) / (2 ** bits - 1))
