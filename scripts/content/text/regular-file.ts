/** Reads regular files only: never the target of a link, and never a device, which might not end. */

import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs'

export type RegularFile =
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly mode: number }
  /** Nothing was read; `bytes`: the size of the file. */
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'link' | 'second-name' | 'device' | 'unreadable' }

/** Links are not followed and pipes not waited for, which might be for ever. Windows has neither flag. */
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 }: Partial<typeof constants> = constants

/**
 * Reads what was listed as a file. It is checked when it is open, so that a file that was put in its place meanwhile is
 * refused. `most`: the largest size in bytes.
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
 * A text that changes whenever the file is written, replaced or given other permissions; undefined where there is none, or
 * it cannot be looked at.
 */
export function stateOf(path: string): string | undefined {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs, nlink } = lstatSync(path, { bigint: true })
    return `${dev} ${ino} ${size} ${mtimeNs} ${ctimeNs} ${nlink}`
  } catch {
    return undefined
  }
}

/** Reads as many bytes as the file had when it was opened. */
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
