/** The folder beside the output in which a site is made whole before anybody sees it. */

import { mkdirSync, rmSync } from 'node:fs'

export const stagingOf = (output: string): string => `${output}.new`

/** Empty, whatever a build that was stopped has left there. */
export const openStaging = (output: string): string => emptyFolder(stagingOf(output))

export function emptyFolder(folder: string): string {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

export const closeStaging = (output: string): void => rmSync(stagingOf(output), { recursive: true, force: true })
