// @ts-check
/**
 * Runs after `npm ci`, under whatever Node the caller has: says in one sentence what this machine lacks.
 * Plain JavaScript, because a Node before 22 does not read types.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const node = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url))
if (process.platform === 'linux' && existsSync(node)) {
  const { status, stderr } = spawnSync(node, ['--version'], { encoding: 'utf8' })
  if (status !== 0 && stderr.includes('libatomic.so.1')) {
    console.error(
      'This machine lacks the library libatomic1: install it (on Debian: apt-get install libatomic1) and run "npm ci" again.',
    )
    process.exit(1)
  }
}
