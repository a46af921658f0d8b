/** Whether anything in a folder is other than it was. */

import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Every file with its size and the time of its last change: two states that are the same text are the same. */
export function folderState(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name)
      const stat = statSync(file, { throwIfNoEntry: false })
      return `${file} ${stat?.size} ${stat?.mtimeMs}`
    })
    .sort()
    .join('\n')
}
