/** Puts a new site in place of the public one, and back: at every moment there is a whole site. */

import { existsSync, readdirSync, renameSync, rmdirSync } from 'node:fs'
import { formerOf, stagingFor, waitingOf } from './beside-output.ts'
import { exchange, finishExchange } from './exchange.ts'

/**
 * The public site becomes the former one; the previous former one is in `staging` afterwards. A kill between the two steps
 * leaves the public site as it was, and the new one, complete, in the place of the former.
 */
export function swap(staging: string, output: string): void {
  const former = formerOf(output)
  if (!existsSync(output) || readdirSync(output).length === 0) {
    if (existsSync(output)) rmdirSync(output)
    renameSync(staging, output)
    return
  }
  if (existsSync(former)) exchange(staging, former, waitingOf(former))
  else renameSync(staging, former)
  exchange(former, output, waitingOf(output))
}

/** The former site becomes the public one, and the other way round; false where there is none. */
export function swapBack(output: string): boolean {
  const former = formerOf(output)
  if (!existsSync(former)) return false
  if (existsSync(output)) exchange(former, output, waitingOf(output))
  else renameSync(former, output)
  return true
}

/** Finishes a swap that was interrupted. The caller must hold the lock. */
export function finishSwap(output: string): void {
  const former = formerOf(output)
  finishExchange(stagingFor(output), former, waitingOf(former))
  finishExchange(former, output, waitingOf(output))
}
