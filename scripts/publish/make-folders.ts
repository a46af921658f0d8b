/** Makes a folder, and those that it lies in. */

import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { isCode } from './error-code.ts'

/** Nothing happens where it is there. Node's own way does not end where none can be made, as below `/proc`; this throws. */
export function makeFolders(folder: string): void {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (isCode(error, 'EEXIST')) return
    if (!isCode(error, 'ENOENT') || dirname(folder) === folder) throw error
    makeFolders(dirname(folder))
    mkdirSync(folder)
  }
}
