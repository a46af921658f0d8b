/** Two folders beside each other change places, at one stroke where the machine can do that. */

import { existsSync, renameSync, rmSync } from 'node:fs'
import { lazy } from '../memory/lazy.ts'

/**
 * At every moment there is a whole folder at each place, where Linux changes them over itself (renameat2, since 3.15).
 * Elsewhere three renames do it, and between the first and the second nothing is at `place`: `finishExchange` mends
 * what is left by who was ended just then. `waiting`: a third name beside them.
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

/** Brings an exchange to its end that was broken off between its renames. Does nothing where none was. */
export function finishExchange(folder: string, place: string, waiting: string): void {
  if (!existsSync(waiting)) return
  if (!existsSync(place)) renameSync(existsSync(folder) ? folder : waiting, place)
  if (!existsSync(waiting)) return
  if (existsSync(folder)) rmSync(waiting, { recursive: true, force: true })
  else renameSync(waiting, folder)
}

/** Of renameat2(2): paths are taken from the working folder, and what is at both of them changes places. */
const workingFolder = -100
const exchanged = 2

/** False where it was not done, for whatever reason. */
function systemExchange(folder: string, place: string): boolean {
  return renameat2()?.(workingFolder, folder, workingFolder, place, exchanged) === 0
}

type Rename = (fromFolder: number, from: string, toFolder: number, to: string, how: number) => number
/** Asked for when two folders change places: a first site does without it. */
const renameat2 = lazy((): Rename | undefined => (process.platform === 'linux' ? fromSystem() : undefined))

/** Node has no function for it, but can call the system's own; not every Node is built so. */
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
