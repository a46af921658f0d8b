/** A text file that is changed in place: read as it lies, and replaced at one stroke. */

import { randomBytes } from 'node:crypto'
import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readRegularFile } from '../content/regular-file.ts'
import { largestFile } from '../content/source-file.ts'

export interface WholeFile {
  readonly text: string
  /** The byte order mark, where there is one. */
  readonly mark: '' | '\ufeff'
  /** Who may read and write it, as `chmod` counts. */
  readonly mode: number
}

/** Undefined for what is no file of its own: links lead elsewhere, and a file with two names is changed under both. */
export function readWhole(path: string): WholeFile | undefined {
  const file = readRegularFile(path, largestFile(path))
  if (file.kind !== 'read') return undefined
  const { bytes, mode } = file
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  return text.startsWith('\ufeff') ? { text: text.slice(1), mark: '\ufeff', mode } : { text, mark: '', mode }
}

/** At one stroke, with `mode` as it was read: whoever reads meanwhile sees the file as it was or as it is now. False where the folder cannot be written. */
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
