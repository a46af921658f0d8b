/** Lets Node keep what it makes of the program's files, so that the next start need not strip and compile them again. */

import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

const kept = join(import.meta.dirname, '../../node_modules/.cache')
/** Of who reads content in a sandbox: apart, so that nothing it wrote is ever run outside. */
export const compiledForSandbox = join(kept, 'compiled-for-sandbox')

/**
 * Takes effect on what is imported from now on, so a command imports its larger parts after this.
 * Plain JavaScript, as a command that is to start quickly is: until this has run, Node loads its own means of taking types off.
 * Where the folder cannot be written Node goes on without a word.
 */
export function keepCompiled(folder = join(kept, 'compiled')) {
  enableCompileCache(folder)
}
