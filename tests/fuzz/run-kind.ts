/** One kind of test, by its folder, with what the environment tells it. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const top = join(import.meta.dirname, '../..')

/** Whether all of its tests pass. What does not is told by vitest; a property, with its smallest example. */
export function runKind(folder: string, environment: Readonly<Record<string, string>>): boolean {
  const command = [join(top, 'node_modules/vitest/vitest.mjs'), 'run', `tests/${folder}/`]
  const { status } = spawnSync(process.execPath, command, {
    cwd: top,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  return status === 0
}
