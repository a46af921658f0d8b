/** Reads a file of its own: never what a link leads to, never a device that would not end. */

import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs'

export type RegularFile =
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly mode: number }
  /** Nothing of it was read; `bytes` is its size. */
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'link' | 'second-name' | 'device' | 'unreadable' }

/** Not followed, not waited for: a pipe without a writer would keep the opener for ever. Windows knows neither. */
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 }: Partial<typeof constants> = constants

/**
 * Of what was listed as a file. It is looked at when it is open: what was put in its place meanwhile is refused.
 * `most`: in bytes.
 */
export function readRegularFile(path: string, most: number): RegularFile {
  let file: number | undefined
  try {
    if (O_NOFOLLOW === 0 && lstatSync(path).isSymbolicLink()) return { kind: 'link' }
    file = openSync(path, constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    const opened = fstatSync(file)
    const odd = whyOdd(opened)
    if (odd !== undefined) return { kind: odd }
    if (opened.size > most) return { kind: 'too-large', bytes: opened.size }
    return { kind: 'read', bytes: bytesOf(file, opened.size), mode: opened.mode & 0o777 }
  } catch (error) {
    return { kind: isLink(error) ? 'link' : 'unreadable' }
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

function whyOdd(file: Stats): 'second-name' | 'device' | undefined {
  if (!file.isFile()) return 'device'
  return file.nlink > 1 ? 'second-name' : undefined
}

/** What the system answers who would not follow one. */
const isLink = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ELOOP'
