/** One build at a time: a file beside the output that says who is at work, and since when. */

import { linkSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { lockOf, ownName } from './beside-output.ts'
import { isCode } from './error-code.ts'
import { type Owner, readOwner, stateOf, thisProcess } from './owner.ts'

export type Lock =
  | {
      readonly kind: 'taken'
      /** Whether nobody took it meanwhile for a dead one's: asked before anything becomes public. */
      readonly isMine: () => boolean
      readonly release: () => void
    }
  | { readonly kind: 'held'; readonly by: Owner; readonly file: string }

/**
 * Takes over what a process left that is gone. Even two that held it at once could not harm a site: each writes a
 * folder of its own, and puts it in place at one stroke.
 */
export function takeLock(output: string, now: Temporal.Instant): Lock {
  const file = lockOf(output)
  mkdirSync(dirname(file), { recursive: true })
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

/** With all its text at once, or not at all: nobody ever reads half of it. */
function wasMade(file: string, text: string): boolean {
  const draft = beside(file)
  writeFileSync(draft, text, { flag: 'wx' })
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    // Not every disk knows second names for a file: there it is written as it stands.
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
    throw error
  }
}

/** Of several that find the same one dead, one takes it away; what a quicker one has put there since is put back. */
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

/** A link is never followed, and says nothing: it is nobody's. */
function textOf(file: string): string | undefined {
  try {
    if (lstatSync(file).isSymbolicLink()) return ''
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}
