/** Changes in a folder that the system did not report. */

import { join } from 'node:path'
import { stateOf } from '../text/regular-file.ts'
import { entriesIn, type Listed } from './listing.ts'
import type { FolderMemory } from './recall.ts'

/** Looks again, step by step, at all that a memory has seen of a folder, and gives the paths of what has changed. */
export function* changedSince(directory: string, { states, listings }: FolderMemory): Iterable<readonly string[]> {
  const looks = [
    ...Array.from(listings.entries(), ([path, before]) => [path, () => isOther(path, before)] as const),
    ...Array.from(states.entries(), ([path, before]) => [path, () => isRewritten(path, before)] as const),
  ]
  for (let from = 0; from < looks.length; from += lookedAtTogether)
    yield looks.slice(from, from + lookedAtTogether).flatMap(([path, look]) => (look() ? [path] : []))

  function isOther(path: string, before: readonly Listed[] | undefined): boolean {
    const now = entriesIn(join(directory, path))
    if (now === undefined) listings.forget(path)
    return namesIn(now) !== namesIn(before)
  }

  /** What is gone shows by its folder. */
  function isRewritten(path: string, before: string | undefined): boolean {
    const now = stateOf(join(directory, path))
    if (now === undefined) states.forget(path)
    return now !== before
  }
}

const lookedAtTogether = 50

const namesIn = (entries: readonly Listed[] | undefined): string | undefined =>
  entries?.map((entry) => `${entry.name}${entry.isDirectory() ? '/' : entry.isFile() ? '' : '@'}`).join('\n')
