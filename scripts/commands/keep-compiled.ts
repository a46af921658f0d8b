/** Lets Node keep what it makes of the program's files, so that the next start need not strip and compile them again. */

import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

/**
 * Takes effect on what is imported from now on, so a command imports its larger parts after this.
 * Where the folder cannot be written Node goes on without a word.
 */
export function keepCompiled(): void {
  enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/compiled'))
}
