/** What did not change keeps the time of its last change, so that rsync and a network of caches send only what did. */

import { existsSync, readFileSync, type Stats, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { filesIn } from './site-files.ts'

/**
 * Of each file in `folder` that is byte for byte what `former` holds under the same name. Gives how many there are.
 * Others are heard meanwhile: who stops the build, and who says how far it is.
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

/** Files between which nobody is heard. */
const together = 100

/** In milliseconds: how far a time in whole thousandths comes back from the disk below itself, at most. */
const lostInFractions = 0.001

const isSame = (made: string, before: string, then: Stats): boolean =>
  then.isFile() && statSync(made).size === then.size && readFileSync(made).equals(readFileSync(before))
