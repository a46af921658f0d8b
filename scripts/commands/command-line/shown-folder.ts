/** A folder as people are told of it: from where they stand if it lies there, else in full. */

import { relative, sep } from 'node:path'

/** `folder`: in full. */
export function shownFolder(folder: string): string {
  const path = relative('', folder)
  return path === '..' || path.startsWith(`..${sep}`) ? folder : path
}
