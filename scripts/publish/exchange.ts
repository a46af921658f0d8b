/** Two folders change places, atomically where the system can do that. */

import { existsSync, renameSync, rmSync } from 'node:fs'
import { lazy } from '../memory/lazy.ts'

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

/** Arguments of renameat2(2): paths relative to the working folder, and the flag for an exchange. */
const workingFolder = -100
const exchanged = 2

/** False where it could not be done, for whatever reason. */
function systemExchange(folder: string, place: string): boolean {
  return renameat2()?.(workingFolder, folder, workingFolder, place, exchanged) === 0
}

type Rename = (fromFolder: number, from: string, toFolder: number, to: string, how: number) => number
/** Loaded when two folders change places, which a first site does not need. */
const renameat2 = lazy((): Rename | undefined => (process.platform === 'linux' ? fromSystem() : undefined))

/** Node has no function for it, but can call the system's by its foreign function interface, if it is built with that. */
function fromSystem(): Rename | undefined {
  const { emitWarning } = process
  process.emitWarning = () => {} // That this part of Node may change: which Node runs is fixed in the lockfile.
  try {
    const { functions } = process.getBuiltinModule('node:ffi').dlopen(null, {
      renameat2: { return: 'int32', arguments: ['int32', 'string', 'int32', 'string', 'uint32'] },
    })
    return functions.renameat2
  } catch {
    return undefined
  } finally {
    process.emitWarning = emitWarning
  }
}
