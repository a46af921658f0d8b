/** Whether two folders hold the same files, byte for byte. */

import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from '../../publish/site-files.ts'

/** By their paths inside the folders: those that are in one alone, and those that differ. */
export function differingFiles(one: string, other: string): readonly string[] {
  const files = filesIn(one, '')
  const known = new Set(files)
  return [
    ...filesIn(other, '').filter((file) => !known.has(file)),
    ...files.filter((file) => !isSame(join(one, file), join(other, file))),
  ]
}

const isSame = (one: string, other: string): boolean =>
  existsSync(other) && statSync(one).size === statSync(other).size && readFileSync(one).equals(readFileSync(other))
