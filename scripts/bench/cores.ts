/** Runs a program on one core, so that its figures do not depend on what else the machine does. */

import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'

/** The last core, because the system itself prefers the first. */
const core = String(cpus().length - 1)

/** Whether this machine can run a program on one core. */
const isHeld = spawnSync('taskset', ['-c', core, 'true']).status === 0

/** The command line that runs on one core, where the machine can do that. */
export const onOneCore = (command: readonly string[]): readonly string[] =>
  isHeld ? ['taskset', '-c', core, ...command] : command

export const coresNote = isHeld ? undefined : 'This machine has no "taskset": figures of one core are of more than one.'
