/** The first leaflet of a process: from starting Node to its end. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Laps } from '../figure.ts'

const starts = 9

/** In seconds; what stands beside it is Node alone. */
export function coldStarts(): Laps {
  const time = (args: readonly string[]): number => {
    const started = performance.now()
    const { status, stderr } = spawnSync(process.execPath, [...process.execArgv, ...args], { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return (performance.now() - started) / 1000
  }
  const script = join(import.meta.dirname, 'first-leaflet.mjs')
  time([script]) // Node keeps what it compiled for the others
  const laps = Array.from({ length: starts }, () => ({ ours: time([script]), empty: time(['--eval', '0']) }))
  return { ours: laps.map(({ ours }) => ours), theirs: laps.map(({ empty }) => empty) }
}
