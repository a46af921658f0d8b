/** Every property by another seed than that of every day, and many times as often. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const project = join(import.meta.dirname, '../..')

/** Whether all of them hold. What does not is told by vitest, with its smallest example. */
export function tryProperties(seed: number, times: number): boolean {
  const command = [join(project, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'property']
  const { status } = spawnSync(process.execPath, command, {
    cwd: project,
    stdio: 'inherit',
    env: { ...process.env, PROPERTY_SEED: String(seed), PROPERTY_TIMES: String(times) },
  })
  return status === 0
}
