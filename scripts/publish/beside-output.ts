/** What lies beside a published site: the one before it, those still being made, and who is at work. */

import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** The site before the public one, whole. */
export const formerOf = (output: string): string => `${output}.former`

/** Says who is at work, while somebody is. */
export const lockOf = (output: string): string => `${output}.lock`
/** Where two folders change places by renaming, one of them waits here for a moment. */
export const waitingOf = (output: string): string => `${output}.waiting`

/** Another name for each build: what an abandoned one still writes is never in the folder of a later one. */
export const stagingFor = (output: string): string => `${stagingStart(output)}${ownName()}`

/**
 * Twelve signs of which a name is made that no other process takes. Nobody has to be kept from guessing it, for what is
 * there already is never taken; so it is without Node's cryptography, which takes 5 ms to load.
 */
export const ownName = (): string => Math.random().toString(16).slice(2, 14).padEnd(12, '0')

/** How the path of every staging folder begins. Hidden, as what is unfinished should be. */
export const stagingStart = (output: string): string => join(dirname(output), `.${basename(output)}.new-`)

/** What was never finished: sites, and drafts of the lock. Absolute, as `output` is. */
export function abandonedBeside(output: string): readonly string[] {
  const name = RegExp.escape(basename(output))
  const unfinished = new RegExp(`^(?:\\.${name}\\.new|${name}\\.lock)-[\\da-f]{12}$`)
  return readdirSync(dirname(output))
    .filter((entry) => unfinished.test(entry))
    .map((entry) => join(dirname(output), entry))
}
