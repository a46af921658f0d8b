/** Every command says what it understands where it is asked, and does nothing else. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { project } from '../support/build-site.ts'
import { spawned } from '../support/run-command.ts'

const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
const commands = Object.entries(scripts).flatMap(([name, line]) => {
  const file = /right-node\.mjs .*scripts\/commands\/(\S+)$/.exec(line)?.[1]
  return file === undefined ? [] : [[name, file] as const]
})

test.each(commands)('%s --help', (name, file) => {
  const { status, stdout, stderr } = spawned(file, ['--help'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain(name === 'start' ? 'npm start' : `npm run ${name}`)
})

test('of one thing to add alone', () => {
  const { status, stdout } = spawned('new.mjs', ['cag', '-h'])
  expect({ status, areas: stdout.includes('--wards') }).toEqual({ status: 0, areas: false })
  expect(stdout).toContain('--meets: its day of each month')
})
