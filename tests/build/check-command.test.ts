/** `npm run check`, as a person and as a program calls it. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCheck } from '../../scripts/commands/check/run-check.ts'
import { called, spawned } from '../support/run-command.ts'
import { temporaryFolder } from '../support/sites/build-site.ts'
import { withContent } from '../support/sites/content-on-disk.ts'
import { sharedSite } from '../support/sites/shared-site.ts'

const project = join(import.meta.dirname, '../..')
const base = join(project, 'tests/golden/base')

const check = (...args: readonly string[]) => called(() => runCheck(args))

test('content without a mistake is ready to publish, with exit code 0', async () => {
  const { status, stdout, stderr } = await check('--content', base, '--today', '2026-11-22')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^Nothing to put right\.\nReady to publish: \d+ pages, 0 leaflets\.\n$/)
  expect(stderr.replace(/^Not checked: .*\n/, '')).toBe('') // a project that was not cloned has no history
})

test('a mistake, for people and for programs', () =>
  withContent(
    base,
    new Map([['venues/town-hall.yaml', 'name: Town Hall\naddress: 1 High Street\npostcode: zz11aa\n']]),
    async (content) => {
      const people = await check('--content', content, '--today', '2026-11-22')
      expect(people.status).toBe(1)
      expect(people.stdout).toMatch(
        /venues\/town-hall.yaml:3:11 {2}error {2}value\/postcode\n[\s\S]+\n\n1 error in 1 file\.\nThe website was not changed\.\n$/,
      )
      const programs = await check(`--content=${content}`, '--today=2026-11-22', '--format=json')
      expect(programs.status).toBe(1)
      const [finding] = JSON.parse(programs.stdout).diagnostics
      expect(finding).toMatchObject({
        file: `${content}/venues/town-hall.yaml`,
        line: 3,
        column: 11,
        fix: { text: 'ZZ1 1AA' },
      })
    },
  ))

test('what is ready to publish is what a build publishes, though drafts were looked at', async () => {
  const site = join(project, 'tests/sites/everything')
  const { stdout: checked } = await check('--content', site, '--today', '2026-11-22')
  const { said: built } = await sharedSite('tests/sites/everything')
  const last = (said: string) => said.trimEnd().split('\n').at(-1)
  expect(last(checked)).toMatch(/^Ready to publish: \d+ pages, \d+ leaflets\.$/)
  expect(built).toContain(`\n${last(checked)}\n`)
})

test('a workflow of GitHub gets the whole list in its summary', () =>
  withContent(base, new Map([['venues/town-hall.yaml', 'name: Town Hall\n']]), (content) => {
    const file = join(temporaryFolder(), 'summary.md')
    writeFileSync(file, 'What stood there before.\n')
    const order = ['--content', content, '--format', 'github']
    const { status, stdout } = spawned('check.mjs', order, { GITHUB_STEP_SUMMARY: file })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error file=.+\n.*::error[\s\S]*\nThe website was not changed\.\n$/)
    const summary = readFileSync(file, 'utf8')
    expect(summary).toMatch(/^What stood there before\.\n## The website was not changed\.\n/)
    expect(summary).toContain('venues/town-hall.yaml')
  }))

test.each([
  [['--format', 'xml'], 'There is no format "xml"'],
  [['--today', '2026-02-30'], '"2026-02-30" is not a day.'],
  [['--contents', 'content'], '--contents'],
])('%j is explained', async (args, words) => {
  const { status, stdout, stderr } = await check(...args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(words)
  expect(stderr).toMatch(/\nThe website was not changed\.\n$/)
  expect(stderr).not.toMatch(/\n\s+at /)
})
