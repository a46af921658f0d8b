/** Every command says what it understands where it is asked, and does nothing else; docs/commands.md says the same. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { project } from '../support/build-site.ts'
import { spawned } from '../support/run-command.ts'

const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
const commands = Object.entries(scripts).flatMap(([name, line]) => {
  const file = /right-node\.mjs .*scripts\/commands\/(\S+)$/.exec(line)?.[1]
  return file === undefined ? [] : [[name === 'start' ? 'npm start' : `npm run ${name}`, file] as const]
})
/** By command: what the page prints under its heading. */
const printed = new Map(
  readFileSync(join(project, 'docs/commands.md'), 'utf8')
    .split('\n### ')
    .slice(1)
    .map((section) => [section.split('\n', 1)[0], /\n```text\n(.*?)\n```\n/s.exec(section)?.[1]]),
)
const forThoseWhoWriteTheProgram = ['npm run generate']

test.each(commands)('%s --help', (command, file) => {
  const { status, stdout, stderr } = spawned(file, ['--help'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain(command)
  if (!forThoseWhoWriteTheProgram.includes(command)) expect(`${printed.get(command)}\n`).toBe(stdout)
})

test('of one thing to add alone', () => {
  const { status, stdout } = spawned('new.mjs', ['cag', '-h'])
  expect({ status, areas: stdout.includes('--wards') }).toEqual({ status: 0, areas: false })
  expect(stdout).toContain('--meets: its day of each month')
})
