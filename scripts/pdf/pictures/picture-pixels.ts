/** The pixels of a PNG or JPEG. The one door to the library that reads JPEG. */

import { createRequire } from 'node:module'
import { lazy } from '../../memory/lazy.ts'
import { decodePixels, readPng } from './png-pixels.ts'

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green and blue, a byte each, row by row. */
  readonly colour: Uint8Array
  /** The opacity of each pixel; left out where all are opaque. */
  readonly alpha?: Uint8Array
}

/** Loaded with the first photograph that is printed in black. */
const jpeg = lazy((): typeof import('jpeg-js') => createRequire(import.meta.url)('jpeg-js'))

/** The limits of the JPEG decoder, in megapixels and megabytes: a picture larger than any camera's is damaged. */
const most = { maxResolutionInMP: 250, maxMemoryUsageInMB: 4096 } as const

/** The pixels of a picture; undefined where the file is damaged. */
export function picturePixels(bytes: Uint8Array, type: 'png' | 'jpeg'): Pixels | undefined {
  try {
    if (type === 'png') {
      const png = readPng(bytes)
      return { width: png.width, height: png.height, ...decodePixels(png) }
    }
    const { width, height, data } = jpeg().decode(bytes, { ...most, useTArray: true, formatAsRGBA: false })
    return { width, height, colour: data }
  } catch {
    return undefined
  }
}
