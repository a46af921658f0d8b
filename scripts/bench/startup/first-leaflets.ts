/** The first leaflet of a process, by the clock: from starting Node to its end. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { onOneCore } from '../cores.ts'
import type { Laps } from '../figure.ts'

/** With room for what is old, as printers have it: nothing is searched for garbage before there is any. */
const leaflet = [process.execPath, '--initial-old-space-size=100', join(import.meta.dirname, 'first-leaflet.mjs')]
const nothing = [process.execPath, '--eval', '0']

/** In seconds, with all cores and on one; what stands beside it is Node alone, in turns with it. */
export function firstLeaflets(rounds: number): { readonly first: Laps; readonly firstOnOneCore: Laps } {
  timeOf(leaflet) // Node keeps what it compiled for the others.
  const laps = (held: (command: readonly string[]) => readonly string[]): Laps => {
    const pairs = Array.from({ length: rounds }, () => [timeOf(held(leaflet)), timeOf(held(nothing))] as const)
    return { ours: pairs.map(([ours]) => ours), theirs: pairs.map(([, theirs]) => theirs) }
  }
  return { first: laps((command) => command), firstOnOneCore: laps(onOneCore) }
}

function timeOf([program = '', ...args]: readonly string[]): number {
  const started = performance.now()
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return (performance.now() - started) / 1000
}
