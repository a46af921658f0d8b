/** `npm run check -- --fix`: writes into the files what is certain, and touches nothing else in them. */

import { randomBytes } from 'node:crypto'
import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readContentFolder } from '../content/content-folder.ts'
import { loadSite } from '../content/load-site.ts'
import { readRegularFile } from '../content/regular-file.ts'
import { largestFile } from '../content/source-file.ts'
import { isMendable } from '../diagnostics/apply-fixes.ts'
import { type MendedFiles, mendFiles } from '../diagnostics/mend-files.ts'

export function mendContent(content: string): MendedFiles {
  return mendFiles({
    findings: () => {
      const loaded = loadSite(readContentFolder(content), { drafts: true })
      return (loaded.ok ? loaded.warnings : loaded.diagnostics).filter(isMendable)
    },
    text: (file) => readWhole(join(content, file))?.text,
    write: (file, text) => {
      const before = readWhole(join(content, file))
      return before !== undefined && replaceFile(join(content, file), `${before.mark}${text}`, before.mode)
    },
  })
}

interface WholeFile {
  readonly text: string
  /** The byte order mark, where there is one. */
  readonly mark: '' | '\ufeff'
  readonly mode: number
}

/** Undefined for what is no file of its own: links lead elsewhere, and a file with two names is changed under both. */
function readWhole(path: string): WholeFile | undefined {
  const file = readRegularFile(path, largestFile(path))
  if (file.kind !== 'read') return undefined
  const { bytes, mode } = file
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  return text.startsWith('\ufeff') ? { text: text.slice(1), mark: '\ufeff', mode } : { text, mark: '', mode }
}

/** At one stroke: whoever reads meanwhile sees the file as it was or as it is now. False where the folder cannot be written. */
function replaceFile(path: string, text: string, mode: number): boolean {
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
