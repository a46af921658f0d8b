/** Unchanged files keep the time of their last change, so that rsync and caches send only what changed. */

import { type BigIntStats, existsSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { filesIn } from './site-files.ts'
import { systemFunctions, workingFolder } from './system-functions.ts'

/**
 * For each file in `folder` that is byte for byte the same in `former`. Gives how many there are. Yields to the event loop
 * in between, so that the build can be stopped and its progress shown.
 */
export async function keepTimes(folder: string, former: string, keptExactly = keepExactly): Promise<number> {
  if (!existsSync(former)) return 0
  let kept = 0
  for (const [index, file] of filesIn(folder, '').entries()) {
    if (index % together === 0) await setImmediate()
    const [made, before] = [join(folder, file), join(former, file)]
    const then = statSync(before, { throwIfNoEntry: false, bigint: true })
    if (then === undefined || !isSame(made, before, then)) continue
    kept++
    if (!keptExactly(made, then)) keepThousandths(made, then)
  }
  return kept
}

/** The number of files between two yields. */
const together = 100

const inASecond = 1_000_000_000n
const exactly = new BigInt64Array(4)

/** To the nanosecond: by that some servers name what they hand out. False where the system is asked in vain. */
function keepExactly(made: string, { mtimeNs }: BigIntStats): boolean {
  exactly[0] = exactly[2] = mtimeNs / inASecond
  exactly[1] = exactly[3] = mtimeNs % inASecond
  return systemFunctions()?.utimensat(workingFolder, made, exactly, 0) === 0
}

/**
 * As Node does it, which has seconds with a fraction: a time finer than a thousandth would lose a little with each build.
 * Never the next whole second: by those rsync and servers compare.
 */
function keepThousandths(made: string, { mtimeNs }: BigIntStats): void {
  const seconds = Math.floor(Number(mtimeNs) / 1e6 + lostInFractions) / 1000
  utimesSync(made, seconds, seconds)
}

/** In milliseconds: how far a time in whole thousandths comes back from the disk below itself, at most. */
const lostInFractions = 0.001

const isSame = (made: string, before: string, then: BigIntStats): boolean =>
  then.isFile() &&
  statSync(made, { bigint: true }).size === then.size &&
  readFileSync(made).equals(readFileSync(before))
