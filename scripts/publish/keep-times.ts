/** Unchanged files keep the time of their last change, so that rsync and caches send only what changed. */

import { existsSync, readFileSync, type Stats, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { filesIn } from './site-files.ts'

/**
 * For each file in `folder` that is byte for byte the same in `former`. Gives how many there are. Yields to the event loop
 * in between, so that the build can be stopped and its progress shown.
 */
export async function keepTimes(folder: string, former: string): Promise<number> {
  if (!existsSync(former)) return 0
  let kept = 0
  for (const [index, file] of filesIn(folder, '').entries()) {
    if (index % together === 0) await setImmediate()
    const [made, before] = [join(folder, file), join(former, file)]
    const then = statSync(before, { throwIfNoEntry: false })
    if (then === undefined || !isSame(made, before, then)) continue
    kept++
    // In whole thousandths of a second: a finer time would lose a little with each build. Never the next whole second:
    // by those rsync and servers compare.
    const seconds = Math.floor(then.mtimeMs + lostInFractions) / 1000
    utimesSync(made, seconds, seconds)
  }
  return kept
}

/** The number of files between two yields. */
const together = 100

/** In milliseconds: how far a time in whole thousandths comes back from the disk below itself, at most. */
const lostInFractions = 0.001

const isSame = (made: string, before: string, then: Stats): boolean =>
  then.isFile() && statSync(made).size === then.size && readFileSync(made).equals(readFileSync(before))
