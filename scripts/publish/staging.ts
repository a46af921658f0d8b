/** The staging folder beside the output, in which a site is made before it is published. */

import { mkdirSync, rmSync } from 'node:fs'
import { abandonedBeside, stagingFor } from './beside-output.ts'
import { isCode } from './error-code.ts'

/** A new, empty staging folder. Removes what stopped builds have left, so the caller must hold the lock. */
export function openStaging(output: string): string {
  for (const abandoned of abandonedBeside(output)) removeFolder(abandoned)
  const staging = stagingFor(output)
  mkdirSync(staging)
  return staging
}

/**
 * Removes a folder; tries again for a second where something is still being written into it. What somebody else built, who
 * alone may remove it, stays: it is no reason to stop a build, or to say that one failed whose site is in place already.
 */
export function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  } catch (error) {
    if (!isCode(error, 'EACCES') && !isCode(error, 'EPERM')) throw error
  }
}
