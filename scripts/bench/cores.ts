/** Holding a program to one core: figures of it do not hang on what else the machine does on the others. */

import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'

/** The last core, for the system itself keeps to the first. */
const core = String(cpus().length - 1)

/** Whether this machine can hold a program to one core. */
const isHeld = spawnSync('taskset', ['-c', core, 'true']).status === 0

/** The command, so that it runs on one core where the machine can do that. */
export const onOneCore = (command: readonly string[]): readonly string[] =>
  isHeld ? ['taskset', '-c', core, ...command] : command

export const saidOfCores = isHeld
  ? undefined
  : 'This machine has no "taskset": figures of one core are of more than one.'
