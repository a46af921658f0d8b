/** The first leaflet of a process: from starting Node to its end. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { spread } from '../race.ts'

const starts = 9

/** `One leaflet from a cold process: 0.19 s (0.18 to 0.22); Node alone 0.04 s, of which it is 4.8 times` */
export function coldStart(): string {
  const time = (args: readonly string[]): number => {
    const started = performance.now()
    const { status, stderr } = spawnSync(process.execPath, [...process.execArgv, ...args], { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return (performance.now() - started) / 1000
  }
  const script = join(import.meta.dirname, 'first-leaflet.mjs')
  time([script]) // Node keeps what it compiled for the others
  const laps = Array.from({ length: starts }, () => ({ ours: time([script]), empty: time(['--eval', '0']) }))
  const { median, least, most } = spread(laps.map(({ ours }) => ours))
  const alone = spread(laps.map(({ empty }) => empty)).median
  const ratio = spread(laps.map(({ ours, empty }) => ours / empty)).median
  return `One leaflet from a cold process: ${median.toFixed(2)} s (${least.toFixed(2)} to ${most.toFixed(2)}); Node alone ${alone.toFixed(2)} s, of which it is ${ratio.toFixed(1)} times`
}
