/** What `npm ci` leaves: a program that is compiled already when the first build starts. */

import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../support/sites/build-site.ts'
import { project } from '../support/sites/run-build.ts'

test('after it a build compiles next to nothing', () => {
  const [compiled, scratch] = [temporaryFolder(), temporaryFolder()]
  const output = join(temporaryFolder(), 'site')
  // Node's own variable comes before our folder, in the process that reads no content.
  const run = (file: string, ...args: readonly string[]) =>
    spawnSync(process.execPath, [join(project, 'scripts/commands', file), ...args], {
      cwd: project,
      env: { ...process.env, NODE_COMPILE_CACHE: compiled, TMPDIR: scratch },
    })
  const kept = () => globSync('**/*', { cwd: compiled, withFileTypes: true }).filter((entry) => entry.isFile()).length

  expect(run('compile-ahead.mjs').status).toBe(0)
  const ahead = kept()
  expect(readdirSync(scratch)).toEqual([])
  expect(run('build.mjs', '--content', 'tests/sites/minimal', '--output', output).status).toBe(0)
  expect(ahead).toBeGreaterThan(0.9 * kept())
})

test('it compiles for the Node of the packages, whichever one it was started with', () => {
  const program = temporaryFolder()
  const [commands, link] = [join(program, 'scripts/commands'), join(program, 'node_modules/.bin/node')]
  for (const folder of [commands, dirname(link)]) mkdirSync(folder, { recursive: true })
  const ahead = join(commands, 'compile-ahead.mjs')
  cpSync(join(project, 'scripts/commands/compile-ahead.mjs'), ahead)
  writeFileSync(link, '#!/bin/sh\necho "$@" >> "$0.asked"\n', { mode: 0o755 })
  expect(spawnSync(process.execPath, [ahead]).status).toBe(0)
  expect(readFileSync(`${link}.asked`, 'utf8')).toMatch(/keep-dictionary\.mjs\n.*build\.mjs --content /)
})

test('where no temporary file can be kept it is passed over', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(project, 'scripts/commands/compile-ahead.mjs')], {
    env: { ...process.env, TMPDIR: join(temporaryFolder(), 'missing') },
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})
