/** Functions of Linux that Node has none for. Node calls them by its foreign function interface, where it is built with that. */

import { lazy } from '../memory/lazy.ts'

interface SystemFunctions {
  /** renameat2(2): two paths, each with the folder that it starts from, and flags. 0 where it was done. */
  renameat2(fromFolder: number, from: string, toFolder: number, to: string, how: number): number
  /** utimensat(2): last use and last change, each as seconds and nanoseconds. 0 where it was done. */
  utimensat(folder: number, path: string, times: BigInt64Array, how: number): number
}

/** A path starts from the working folder. */
export const workingFolder = -100

/** Undefined on other systems. Loaded once a site takes the place of another, which a first one does not. */
export const systemFunctions = lazy((): SystemFunctions | undefined => {
  if (process.platform !== 'linux') return undefined
  const { emitWarning } = process
  process.emitWarning = () => {} // That this part of Node may change: which Node runs is fixed in the lockfile.
  try {
    return process.getBuiltinModule('node:ffi').dlopen(null, {
      renameat2: { return: 'int32', arguments: ['int32', 'string', 'int32', 'string', 'uint32'] },
      utimensat: { return: 'int32', arguments: ['int32', 'string', 'buffer', 'int32'] },
    }).functions
  } catch {
    return undefined
  } finally {
    process.emitWarning = emitWarning
  }
})
