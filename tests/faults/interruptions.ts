/** Somebody, or something, breaks a build off, or starts another beside it. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { project, startBuild } from '../support/sites/run-build.ts'
import type { Fault, Trial } from './fault.ts'
import type { Place } from './place.ts'

/** Ended at a random moment. A build that was quicker has just published, and is no try. */
async function broken(
  place: Place,
  signal: NodeJS.Signals,
  chance: () => number,
  exits: readonly (number | string)[],
  more: readonly string[] = [],
): Promise<Trial> {
  for (;;) {
    const work = startBuild([...place.order(), ...more])
    await setTimeout(chance() * place.aBuild)
    if (signal === 'SIGINT') work.signalAll(signal)
    else work.process.kill(signal)
    const ended = await work.ended
    if (ended !== 0) return { right: exits.includes(ended), said: `Ended by ${signal}.` }
  }
}

const kill: Fault = {
  name: 'killed (-9) at a random moment',
  tries: 50,
  bring: async (place, chance, turn) => {
    const several = turn % 2 === 0 ? [] : ['--printers=2']
    const trial = await broken(place, 'SIGKILL', chance, ['SIGKILL'], several)
    // Half of the time the next build finds what lies there at once, else what its orphans have left as well.
    if (chance() < 0.5) await setTimeout(500)
    return trial
  },
}

const killedRollback: Fault = {
  name: 'rollback killed (-9)',
  tries: 20,
  bring: async (place, chance) => {
    const command = join(project, 'scripts/commands/rollback.ts')
    const work = spawn(process.execPath, [command, '--output', place.output], { stdio: 'ignore' })
    const ended = once(work, 'close')
    await setTimeout(chance() * 300)
    work.kill('SIGKILL')
    await ended
    return { right: true, said: 'Ended by SIGKILL.' }
  },
}

const stop = (signal: 'SIGINT' | 'SIGTERM', exit: number): Fault => ({
  name: `${signal}, exit code ${exit}`,
  tries: 10,
  bring: async (place, chance, turn) => {
    const several = turn % 2 === 0 ? [] : ['--printers=2']
    // Before the command listens, the signal ends it by itself.
    const trial = await broken(place, signal, chance, [exit, signal], several)
    const left = place.beside().filter((name) => name.includes('.new-') || name.endsWith('.lock'))
    return { right: trial.right && left.length === 0, said: trial.said }
  },
})

const twoAtOnce: Fault = {
  name: 'two builds at once',
  tries: 10,
  bring: async (place, chance) => {
    const first = startBuild(place.order())
    await setTimeout(chance() * 200)
    const ends = await Promise.all([first.ended, startBuild(place.order()).ended])
    const right = ends.includes(0) && ends.every((end) => end === 0 || end === 75)
    return {
      right,
      said: ends.includes(75) ? 'Another build of this website is at work (75).' : 'One after the other.',
    }
  },
}

export const interruptions: readonly Fault[] = [
  kill,
  killedRollback,
  stop('SIGINT', 130),
  stop('SIGTERM', 143),
  twoAtOnce,
]
