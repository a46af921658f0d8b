/** Reads a file of its own: never what a link leads to, never a device that would not end. */

import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs'

export type RegularFile =
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly mode: number }
  /** Nothing of it was read; `bytes` is its size. */
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'link' | 'second-name' | 'device' | 'unreadable' }

/** Not followed, not waited for: a pipe without a writer would keep the opener for ever. Windows knows neither. */
const asItIs = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/**
 * Looked at before it is opened, and again when it is open: what was put in its place meanwhile is refused.
 * `most`: in bytes.
 */
export function readRegularFile(path: string, most: number): RegularFile {
  let file: number | undefined
  try {
    const before = lstatSync(path)
    const odd = whyOdd(before)
    if (odd !== undefined) return { kind: odd }
    file = openSync(path, asItIs)
    const opened = fstatSync(file)
    const oddNow = whyOdd(opened)
    if (oddNow !== undefined) return { kind: oddNow }
    if (opened.ino !== before.ino || opened.dev !== before.dev) return { kind: 'link' }
    if (opened.size > most) return { kind: 'too-large', bytes: opened.size }
    return { kind: 'read', bytes: bytesOf(file, opened.size), mode: opened.mode & 0o777 }
  } catch {
    return { kind: 'unreadable' }
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/**
 * Changes whenever the file is written, replaced or given other rights; undefined where there is none, its folder is
 * another file now, or nobody may look.
 */
export function stateOf(path: string): string | undefined {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs, nlink } = lstatSync(path, { bigint: true })
    return `${dev} ${ino} ${size} ${mtimeNs} ${ctimeNs} ${nlink}`
  } catch {
    return undefined
  }
}

/** As many bytes as it has: what is written to it meanwhile is not waited for. */
function bytesOf(file: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size)
  let filled = 0
  while (filled < size) {
    const read = readSync(file, bytes, filled, size - filled, null)
    if (read === 0) break
    filled += read
  }
  return bytes.subarray(0, filled)
}

function whyOdd(file: Stats): 'link' | 'second-name' | 'device' | undefined {
  if (file.isSymbolicLink()) return 'link'
  if (!file.isFile()) return 'device'
  return file.nlink > 1 ? 'second-name' : undefined
}
