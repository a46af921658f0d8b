/** The state of a folder, to be compared with an earlier one. */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { stateOf } from '../../content/text/regular-file.ts'

/**
 * Every path in it with what changes when it is written: a folder that gives the same text has not changed. Empty
 * where there is no folder.
 */
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
    return [] // Gone, or changing at this moment: the next look will show.
  }
}
