/** Makes a folder, and those that it lies in. */

import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { isCode } from './error-code.ts'

/** Nothing happens where it is there. Node's own way does not end where none can be made, as below `/proc`; this throws. */
export function makeFolders(folder: string): void {
  // Looked for, not tried: of the top of a disk some systems say that it may not be made, though it is there.
  if (existsSync(folder)) return
  const around = dirname(folder)
  if (around !== folder) makeFolders(around)
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another build may have made it meanwhile.
    if (!isCode(error, 'EEXIST')) throw error
  }
}
