/** What a second core of this machine is worth: two loops that need nothing but a processor, on all cores and on one. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { onOneCore } from '../cores.ts'
import type { Laps } from '../figure.ts'

/** A second or two of a core. */
const loop = 'let sum = 0; for (let step = 0; step < 1e9; step++) sum = (sum + step) | 0; process.exitCode = sum & 0'
const rounds = 3

/** In seconds by the clock, in turns. */
export async function plainLoops(): Promise<Laps> {
  const laps: { readonly ours: number; readonly theirs: number }[] = []
  for (let round = 0; round < rounds; round++)
    laps.push({ ours: await timeOfTwo((command) => command), theirs: await timeOfTwo(onOneCore) })
  return { ours: laps.map(({ ours }) => ours), theirs: laps.map(({ theirs }) => theirs) }
}

async function timeOfTwo(held: typeof onOneCore): Promise<number> {
  const [program = '', ...args] = held([process.execPath, '--eval', loop])
  const started = performance.now()
  const loops = [spawn(program, args), spawn(program, args)]
  await Promise.all(loops.map((each) => once(each, 'exit')))
  return (performance.now() - started) / 1000
}
