/** `npm run check`, as a person and as a program calls it. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withContent } from '../support/content-on-disk.ts'

const project = join(import.meta.dirname, '../..')
const base = join(project, 'tests/golden/base')

function check(...args: readonly string[]) {
  const command = join(project, 'scripts/commands/check.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { cwd: project, encoding: 'utf8' })
  return { status, stdout, stderr }
}

test('content without a mistake', () =>
  expect(check('--content', base, '--today', '2026-11-22')).toEqual({
    status: 0,
    stdout: 'Nothing to put right.\n',
    stderr: '',
  }))

test('a mistake, for people and for programs', () =>
  withContent(
    base,
    new Map([['venues/town-hall.yaml', 'name: Town Hall\naddress: 1 High Street\npostcode: zz11aa\n']]),
    (content) => {
      const people = check('--content', content, '--today', '2026-11-22')
      expect(people.status).toBe(1)
      expect(people.stdout).toMatch(
        /venues\/town-hall.yaml:3:11 {2}error {2}value\/postcode\n[\s\S]+\n\n1 error in 1 file\.\n$/,
      )
      const programs = check(`--content=${content}`, '--today=2026-11-22', '--format=json')
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

test.each([
  [['--content', 'nowhere'], 'There is no folder "nowhere".'],
  [['--format', 'xml'], 'There is no format "xml"'],
  [['--today', '2026-02-30'], '"2026-02-30" is not a day.'],
  [['--contents', 'content'], '--contents'],
])('%j is explained', (args, words) => {
  const { status, stdout, stderr } = check(...args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(words)
  expect(stderr).not.toMatch(/\n\s+at /)
})
