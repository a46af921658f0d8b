/** Reads damaged files one after the other, and tells which one it is at: the watcher sees where it stops. */

import { parentPort, workerData } from 'node:worker_threads'
import { damagedFile } from './damaged-file.ts'
import { verdict } from './verdict.ts'

interface Task {
  readonly seed: number
  readonly from: number
  readonly to: number
  /** One number: the case that is being read. */
  readonly at: Int32Array
}

export interface Failure {
  readonly number: number
  readonly faults: readonly string[]
}

const { seed, from, to, at }: Task = workerData
// Not while this module is being evaluated: Node would crash if it were ended then.
setImmediate(() => {
  for (let number = from; number < to; number += 1) {
    Atomics.store(at, 0, number)
    const faults = verdict(damagedFile(seed, number))
    if (faults.length > 0) parentPort?.postMessage({ number, faults } satisfies Failure)
  }
  Atomics.store(at, 0, to)
})
