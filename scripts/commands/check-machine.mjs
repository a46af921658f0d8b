// @ts-check
/**
 * Runs after `npm ci`, under whatever Node the caller has: links Node 26, which is one of the packages, where npm did
 * not, and says in one sentence what this machine lacks. Plain JavaScript, because Node before 22 cannot read types.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url))
const link = join(modules, '.bin', 'node')
const packages = { linux: `node-linux-${process.arch}`, darwin: `node-bin-darwin-${process.arch}` }

if (process.platform === 'linux' || process.platform === 'darwin') {
  const program = join(packages[process.platform], 'bin', 'node')
  // npm 10 removes the link again together with the packages for other machines, which have a link of the same name.
  if (!existsSync(link) && existsSync(join(modules, program))) symlinkSync(join('..', program), link)
}
if (existsSync(modules) && !existsSync(link) && process.platform !== 'win32') {
  console.error(`Node 26 does not come with the packages for this machine (${process.platform} ${process.arch}).`)
  process.exit(1)
}
if (existsSync(link) && process.platform === 'linux') {
  const { status, stderr } = spawnSync(link, ['--version'], { encoding: 'utf8' })
  if (status !== 0 && stderr?.includes('libatomic.so.1')) {
    console.error(
      'This machine lacks the library libatomic1: install it (on Debian: apt-get install libatomic1) and run "npm ci" again.',
    )
    process.exit(1)
  }
}
