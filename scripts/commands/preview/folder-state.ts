/** Whether anything in a folder is other than it was. */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { stateOf } from '../../content/regular-file.ts'

/** Everything in it with what changes when it is written: two states that are the same text are the same. Empty where there is none. */
export function folderState(folder: string): string {
  return pathsIn(folder)
    .map((path) => `${path} ${stateOf(path)}`)
    .sort()
    .join('\n')
}

function pathsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path))
  } catch {
    return [] // Gone, or changing at this very moment: the next look tells.
  }
}
