/** Every command says what it understands where it is asked, and does nothing else; docs/commands.md says the same. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runBuild } from '../../scripts/commands/build/run-build.ts'
import { runCheck } from '../../scripts/commands/check/run-check.ts'
import { runEvidence } from '../../scripts/commands/evidence/run-evidence.ts'
import { runFit } from '../../scripts/commands/fit/run-fit.ts'
import { runForget } from '../../scripts/commands/forget/run-forget.ts'
import { noPrompter } from '../../scripts/commands/new/prompter.ts'
import { runNew } from '../../scripts/commands/new/run-new.ts'
import { runWatchSite } from '../../scripts/commands/watch-site/run-watch-site.ts'
import { runWhere } from '../../scripts/commands/where/run-where.ts'
import { called, spawned } from '../support/run-command.ts'
import { project } from '../support/sites/build-site.ts'

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
type Run = (args: readonly string[]) => number | Promise<number>
/** What these files hand their arguments on to, as tests/build/no-content.test.ts shows of each. */
const within: Readonly<Record<string, Run>> = {
  'build.mjs': runBuild,
  'check.mjs': runCheck,
  'evidence.mjs': runEvidence,
  'fit.mjs': runFit,
  'forget.mjs': runForget,
  'new.mjs': (args) => runNew(args, noPrompter),
  'watch-site.ts': runWatchSite,
  'where.mjs': runWhere,
}
const forThoseWhoWriteTheProgram = ['npm run generate']

test.each(commands)('%s --help', async (command, file) => {
  const run = within[file]
  const { status, stdout, stderr } = run ? await called(() => run(['--help'])) : spawned(file, ['--help'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain(command)
  if (!forThoseWhoWriteTheProgram.includes(command)) expect(`${printed.get(command)}\n`).toBe(stdout)
})

test('the help of one kind tells its own options alone', async () => {
  const { status, stdout } = await called(() => runNew(['cag', '-h'], noPrompter))
  expect({ status, areas: stdout.includes('--wards') }).toEqual({ status: 0, areas: false })
  expect(stdout).toContain('--meets: its day of each month')
})
