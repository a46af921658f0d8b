/** The paths beside a published site: the previous site, unfinished ones, and the lock. */

import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** The previous site. */
export const formerOf = (output: string): string => `${output}.former`

/** The lock, which says which process builds. */
export const lockOf = (output: string): string => `${output}.lock`
/** The temporary place of a folder while two folders change places by renaming. */
export const waitingOf = (output: string): string => `${output}.waiting`

/** A new path for each build, so that an abandoned one never writes into the folder of a later one. */
export const stagingFor = (output: string): string => `${stagingStart(output)}${ownName()}`

/**
 * Twelve characters for a unique name. It need not be hard to guess, because an existing path is never used; so it is made
 * without Node's cryptography, which takes 5 ms to load.
 */
export const ownName = (): string => Math.random().toString(16).slice(2, 14).padEnd(12, '0')

/** The beginning of every staging folder's path. The folder is hidden while it is unfinished. */
export const stagingStart = (output: string): string => join(dirname(output), `.${basename(output)}.new-`)

/** The absolute paths of what was left unfinished: sites, and drafts of the lock. */
export function abandonedBeside(output: string): readonly string[] {
  const name = RegExp.escape(basename(output))
  const unfinished = new RegExp(`^(?:\\.${name}\\.new|${name}\\.lock)-[\\da-f]{12}$`)
  return readdirSync(dirname(output))
    .filter((entry) => unfinished.test(entry))
    .map((entry) => join(dirname(output), entry))
}
