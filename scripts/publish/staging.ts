/** The folder beside the output in which a site is made whole before anybody sees it. */

import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

export const stagingOf = (output: string): string => `${output}.new`

/** Empty, whatever a build that was stopped has left there. */
export function openStaging(output: string): string {
  const staging = stagingOf(output)
  mkdirSync(dirname(staging), { recursive: true })
  rmSync(staging, { recursive: true, force: true })
  mkdirSync(staging)
  return staging
}

export const closeStaging = (output: string): void => rmSync(stagingOf(output), { recursive: true, force: true })
