// @ts-check
/**
 * Runs after `npm ci`: has the dictionary taken apart, and builds an empty folder, for which the whole program is loaded,
 * so that what Node compiles for it is kept for the first real build. Nothing depends on it, so no failure of it is told.
 * Plain JavaScript, because it may be started by a Node that cannot read types.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const fileOf = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url))
// A shell goes on with the Node that it began with, where Node 26 was linked only by what ran before this.
const linked = fileOf('../../node_modules/.bin/node')
const node = process.platform === 'win32' ? process.execPath : linked

/** @param {readonly string[]} command */
const run = (...command) =>
  spawnSync(node, command, {
    stdio: 'ignore',
    timeout: 60_000, // Milliseconds.
  })

try {
  run(fileOf('keep-dictionary.mjs'))
  const folder = mkdtempSync(join(tmpdir(), 'compile-ahead-'))
  const [content, output] = [join(folder, 'content'), join(folder, 'site')]
  try {
    mkdirSync(content)
    run(fileOf('build.mjs'), '--content', content, '--output', output)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
} catch {
  // There is no room for temporary files: the first build compiles the program itself.
}
