/** One build at a time: a lock file beside the output that says which process builds, and since when. */

import { linkSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { lockOf, ownName } from './beside-output.ts'
import { isCode } from './error-code.ts'
import { makeFolders } from './make-folders.ts'
import { type Owner, readOwner, stateOf, thisProcess } from './owner.ts'

export type Lock =
  | {
      readonly kind: 'taken'
      /** Whether no other process has taken the lock over meanwhile; to be asked before anything is published. */
      readonly isMine: () => boolean
      readonly release: () => void
    }
  | { readonly kind: 'held'; readonly by: Owner; readonly file: string }

/**
 * Takes over the lock of a process that has ended. Even two processes that held it at once could not harm a site: each
 * writes a folder of its own, and puts it in place in one step.
 */
export function takeLock(output: string, now: Temporal.Instant): Lock {
  const file = lockOf(output)
  makeFolders(dirname(file))
  const mine = thisProcess(now)
  const text = `${JSON.stringify(mine)}\n`
  for (;;) {
    if (wasMade(file, text)) {
      const isMine = () => textOf(file) === text
      return { kind: 'taken', isMine, release: () => isMine() && rmSync(file, { force: true }) }
    }
    const found = textOf(file)
    const by = found === undefined ? undefined : readOwner(found)
    if (by !== undefined && stateOf(by) !== 'gone') return { kind: 'held', by, file }
    if (found !== undefined) removeIfStill(file, found)
  }
}

/** Creates the file with its whole text, or not at all. */
function wasMade(file: string, text: string): boolean {
  const draft = beside(file)
  try {
    writeFileSync(draft, text, { flag: 'wx' })
    linkSync(draft, file)
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    // Not every disk has hard links: there the file is written directly.
    return wasWritten(file, text)
  } finally {
    rmSync(draft, { force: true })
  }
}

function wasWritten(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    rmSync(file, { force: true }) // a full disk leaves an empty one
    throw error
  }
}

/** Removes the lock of an ended process. If another process has taken the lock meanwhile, it is put back. */
function removeIfStill(file: string, found: string): void {
  const aside = beside(file)
  try {
    renameSync(file, aside)
    const taken = textOf(aside)
    if (taken !== undefined && taken !== found) wasMade(file, taken)
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

const beside = (file: string): string => `${file}-${ownName()}`

/** The owner of the lock; a link is not followed, and counts as nobody's. */
function textOf(file: string): string | undefined {
  try {
    if (lstatSync(file).isSymbolicLink()) return ''
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}
