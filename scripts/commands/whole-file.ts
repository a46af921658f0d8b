/** A text file that is changed in place: read byte for byte, and replaced in one step. */

import { randomBytes } from 'node:crypto'
import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readRegularFile } from '../content/text/regular-file.ts'
import { largestFile } from '../content/text/source-file.ts'

export interface WholeFile {
  readonly text: string
  /** The byte order mark, where there is one. */
  readonly mark: '' | '\ufeff'
  /** Its permissions, as `chmod` counts them. */
  readonly mode: number
}

/** Undefined for a link, which leads elsewhere, and for a file with two names, which would change under both. */
export function readWhole(path: string): WholeFile | undefined {
  const file = readRegularFile(path, largestFile(path))
  if (file.kind !== 'read') return undefined
  const { bytes, mode } = file
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  return text.startsWith('\ufeff') ? { text: text.slice(1), mark: '\ufeff', mode } : { text, mark: '', mode }
}

/**
 * Whoever reads meanwhile sees the whole old or the whole new file. `mode`: as it was read. False where the folder
 * cannot be written.
 */
export function replaceFile(path: string, text: string, mode: number): boolean {
  const beside = join(dirname(path), `.mending-${randomBytes(6).toString('hex')}`)
  try {
    const file = openSync(beside, 'wx', mode)
    try {
      fchmodSync(file, mode)
      writeFileSync(file, text)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, path)
    return true
  } catch {
    rmSync(beside, { force: true })
    return false
  }
}
