/** Paths of the building machine, which must not be published: they show who works there. */

import { sep } from 'node:path'
import type { Unwanted } from './nowhere.ts'

/** `folders` are absolute. One at the top of a disk is left out: "/site/" may stand on a page for other reasons. */
export function placesOfThisMachine(...folders: readonly string[]): readonly Unwanted[] {
  const all = [...new Set(folders.map((folder) => `${folder}${sep}`))]
  return all
    .filter((place) => place.split(sep).length > 3 && !all.some((other) => other !== place && place.startsWith(other)))
    .map((text) => ({ text, telling: [text], what: 'a folder of the machine that built it' }))
}
