/** Puts a site in the place of the one before: two renames within one folder, each done at once or not at all. */

import { existsSync, renameSync, rmSync } from 'node:fs'

/** Where the former site waits for the moment in which the new one takes its place. */
const formerOf = (output: string): string => `${output}.old`

/** If the new site cannot take the place, the former one is put back. */
export function swap(staging: string, output: string): void {
  const former = formerOf(output)
  restoreFormer(output)
  if (existsSync(output)) renameSync(output, former)
  try {
    renameSync(staging, output)
  } catch (error) {
    restoreFormer(output)
    throw error
  }
  rmSync(former, { recursive: true, force: true })
}

/** A build that was stopped between the two renames has left the former site beside an empty place. */
function restoreFormer(output: string): void {
  const former = formerOf(output)
  if (!existsSync(former)) return
  if (existsSync(output)) rmSync(former, { recursive: true, force: true })
  else renameSync(former, output)
}
