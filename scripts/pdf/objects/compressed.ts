/** Compresses streams. ISO 32000-1, 7.4.4: FlateDecode. */

import { crc32, deflateSync } from 'node:zlib'
import { BoundedMap } from '../../memory/bounded-map.ts'

/** Within four hundred bytes a leaflet of the highest level, in three fifths of its time. */
const usual = 4
/** What pages say repeats itself: of a leaflet's 20 KB the level more takes off 150 bytes. */
export const levelOfPages = 5

/**
 * Into a buffer of the input's length: zlib's usual one of 16 KB would be kept in memory as long as the few bytes in it.
 * The window is no larger than the input either, because zlib clears it first, which empties the processor's cache.
 */
export const compressed = (bytes: Uint8Array, level = usual): Uint8Array =>
  deflateSync(bytes, { level, windowBits: windowOf(bytes.length), chunkSize: Math.max(leastRoom, bytes.length) })

/** In bytes; Node allows no less. */
const leastRoom = 64

/** The window's size as a power of two, within zlib's limits. */
const windowOf = (length: number): number => Math.min(Math.max(Math.ceil(Math.log2(length + beforeWindow)), 9), 15)
/** The bytes of a window that zlib never looks back into. */
const beforeWindow = 262

/**
 * For data that other files are likely to have as well, compressed once for files that follow each other: a leaflet and
 * its black twin differ only in their pages, and all leaflets of a site have the same colour profile.
 */
export function compressedOnce(bytes: Uint8Array): Uint8Array {
  const key = crc32(bytes)
  const known = lately.get(key)
  if (known?.bytes.equals(bytes)) return known.compressed
  const made = { bytes: Buffer.from(bytes), compressed: compressed(bytes) }
  lately.set(key, made)
  return made.compressed
}

/** By checksum; no more than the formats of an edition need: keeping more would only burden the garbage collector. */
const lately = new BoundedMap<number, { readonly bytes: Buffer; readonly compressed: Uint8Array }>(32)
