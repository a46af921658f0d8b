/**
 * Files that cannot be opened for the length of one question: taking the right to read away would not hinder the
 * administrator of a machine.
 */

import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { vi } from 'vitest'

/** Whoever imported `openSync` before has the one that refuses, and has its own back afterwards. */
export async function withLocked<Result>(paths: ReadonlySet<unknown>, use: () => Promise<Result>): Promise<Result> {
  const { openSync } = fs
  const refusing = vi.spyOn(fs, 'openSync').mockImplementation((path, ...how) => {
    if (paths.has(path)) throw new Error('EACCES')
    return openSync(path, ...how)
  })
  syncBuiltinESMExports()
  try {
    return await use()
  } finally {
    refusing.mockRestore()
    syncBuiltinESMExports()
  }
}
