/** Two folders change places, atomically where the system can do that. */

import { existsSync, renameSync, rmSync } from 'node:fs'
import { systemFunctions, workingFolder } from './system-functions.ts'

/**
 * On Linux there is a whole folder at each place at every moment (renameat2, since 3.15). Elsewhere it takes three renames,
 * and between the first and the second there is nothing at `place`; `finishExchange` mends that where a process was ended
 * just then. `waiting`: a third path beside them.
 */
export function exchange(folder: string, place: string, waiting: string, atOneStroke = systemExchange): void {
  if (atOneStroke(folder, place)) return
  renameSync(place, waiting)
  try {
    renameSync(folder, place)
  } catch (error) {
    renameSync(waiting, place)
    throw error
  }
  renameSync(waiting, folder)
}

/** Finishes an exchange that was interrupted between its renames, if there is one. */
export function finishExchange(folder: string, place: string, waiting: string): void {
  if (!existsSync(waiting)) return
  if (!existsSync(place)) renameSync(existsSync(folder) ? folder : waiting, place)
  if (!existsSync(waiting)) return
  if (existsSync(folder)) rmSync(waiting, { recursive: true, force: true })
  else renameSync(waiting, folder)
}

/** The flag of renameat2(2) for an exchange. */
const exchanged = 2

/** False where it could not be done, for whatever reason. */
const systemExchange = (folder: string, place: string): boolean =>
  systemFunctions()?.renameat2(workingFolder, folder, workingFolder, place, exchanged) === 0
