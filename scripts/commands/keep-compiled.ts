/** Lets Node keep what it makes of the program's files, so that the next start need not strip and compile them again. */

import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

const kept = join(import.meta.dirname, '../../node_modules/.cache')
/** Of who reads content in a sandbox: apart, so that nothing it wrote is ever run outside. */
export const compiledForSandbox = join(kept, 'compiled-for-sandbox')

/**
 * Takes effect on what is imported from now on, so a command imports its larger parts after this.
 * Where the folder cannot be written Node goes on without a word.
 */
export function keepCompiled(folder: string = join(kept, 'compiled')): void {
  enableCompileCache(folder)
}
