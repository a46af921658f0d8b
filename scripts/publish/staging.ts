/** The folder beside the output in which a site is made whole before anybody sees it. */

import { mkdirSync, rmSync } from 'node:fs'
import { abandonedBeside, stagingFor } from './beside-output.ts'

/** A new one, empty. What builds that were stopped have left is removed: only who holds the lock may ask. */
export function openStaging(output: string): string {
  for (const abandoned of abandonedBeside(output)) removeFolder(abandoned)
  const staging = stagingFor(output)
  mkdirSync(staging)
  return staging
}

/** Tried again for a second where something is still being written into it. */
export const removeFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
