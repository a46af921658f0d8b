/** The compressed form of a stream. ISO 32000-1, 7.4.4: FlateDecode. */

import { crc32, deflateSync } from 'node:zlib'
import { BoundedMap } from '../memory/bounded-map.ts'

/** Within four hundred bytes a leaflet of the highest level, in three fifths of its time. */
const usual = 4
/** What pages say repeats itself: of a leaflet's 20 KB the level more takes off 150 bytes. */
export const levelOfPages = 5

/** Into room for as much as it was: what is usual, 16 KB each, would be kept as long as the few bytes in it are. */
export const compressed = (bytes: Uint8Array, level = usual): Uint8Array =>
  deflateSync(bytes, { level, chunkSize: Math.max(leastRoom, bytes.length) })

/** Bytes; Node takes no less. */
const leastRoom = 64

/**
 * Of what other files are likely to have as well, compressed once for those that follow each other: a leaflet and its
 * black twin differ in the colours of their pages, and the leaflets of a site in nothing that they say of colours.
 */
export function compressedOnce(bytes: Uint8Array): Uint8Array {
  const key = crc32(bytes)
  const known = lately.get(key)
  if (known?.bytes.equals(bytes)) return known.compressed
  const made = { bytes: Buffer.from(bytes), compressed: compressed(bytes) }
  lately.set(key, made)
  return made.compressed
}

/** By a checksum; no more of them than the formats of an edition have, for what is kept longer the collector copies. */
const lately = new BoundedMap<number, { readonly bytes: Buffer; readonly compressed: Uint8Array }>(32)
