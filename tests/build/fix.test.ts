/** `npm run check -- --fix`: what is certain is put right in the files, and no other byte is touched. */

import { chmodSync, linkSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCheck } from '../../scripts/commands/check/run-check.ts'
import { called } from '../support/run-command.ts'
import { temporaryFolder } from '../support/sites/build-site.ts'
import { withContent } from '../support/sites/content-on-disk.ts'

const project = join(import.meta.dirname, '../..')
const base = join(project, 'tests/golden/base')

async function fix(content: string, ...more: readonly string[]) {
  const args = ['--content', content, '--today', '2026-11-22', '--fix', ...more]
  const { status, stdout, stderr } = await called(() => runCheck(args))
  // Content in a folder for temporary files has no history, and that is said as well.
  const mended = stderr.replace(/^Not checked: .*\n/m, '')
  return { status, stdout, stderr: mended.replaceAll(content, 'content') }
}

const venue =
  '\ufeffname: “Town Hall” \r\naddress: 1 High Street # by the market\r\npostcode: zz11aa\r\nphone: 01922654703'
const cag = 'starts: 6.30pm\nlasts: 2hrs\ndates:\n\t- date: 25/3/2027\n\t- date: 5/3/2027\n'

test('several faults of several files, one behind another', () =>
  withContent(
    base,
    new Map([
      ['venues/town-hall.yaml', venue],
      ['areas/canalside/cags/safer-stronger.yaml', cag],
    ]),
    async (content) => {
      const path = join(content, 'venues/town-hall.yaml')
      chmodSync(path, 0o640)
      const { status, stdout, stderr } = await fix(content)
      expect(stderr).toBe(`Mended content/areas/canalside/cags/safer-stronger.yaml:
  line 1: 6.30pm → "18:30"
  line 2: 2hrs → 2 hours
  line 4: ⇥ → 2 spaces
  line 5: ⇥ → 2 spaces
  line 4: 25/3/2027 → 2027-03-25
Mended content/venues/town-hall.yaml:
  line 1: “Town Hall” → "Town Hall"
  line 3: zz11aa → ZZ1 1AA
  line 4: 01922654703 → "01922 654703"

`)
      expect(readFileSync(path, 'utf8')).toBe(
        '\ufeffname: "Town Hall" \r\naddress: 1 High Street # by the market\r\npostcode: ZZ1 1AA\r\nphone: "01922 654703"',
      )
      expect(statSync(path).mode & 0o777).toBe(0o640)
      expect(readFileSync(join(content, 'areas/canalside/cags/safer-stronger.yaml'), 'utf8')).toBe(
        'starts: "18:30"\nlasts: 2 hours\ndates:\n  - date: 2027-03-25\n  - date: 5/3/2027\n',
      )
      expect(stdout).toContain('Write 2027-03-05 for 5 March 2027, or 2027-05-03 for 3 May 2027.')
      expect(status).toBe(1) // what may mean two things is left
      expect(readdirSync(join(content, 'venues')).sort()).toEqual(['canalside-library.yaml', 'town-hall.yaml'])
    },
  ))

test('a slip of several lines is told line by line', () => {
  const lines = 'meets:first Tuesday\r\nstarts:"18:00"\r\nlasts:2 hours\r\n'
  return withContent(base, new Map([['areas/canalside/cags/safer-stronger.yaml', lines]]), async (content) =>
    expect((await fix(content)).stderr).toBe(`Mended content/areas/canalside/cags/safer-stronger.yaml:
  line 1: meets:first Tuesday → meets: first Tuesday
  line 2: starts:"18:00" → starts: "18:00"
  line 3: lasts:2 hours → lasts: 2 hours

`),
  )
})

test('where nothing is certain no file is written', () =>
  withContent(base, new Map(), async (content) => {
    const before = statSync(join(content, 'partnership.yaml'))
    const { status, stderr } = await fix(content)
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'Nothing could be mended for certain: no file was changed.\n',
    })
    expect(statSync(join(content, 'partnership.yaml')).ino).toBe(before.ino)
  }))

test('what is told for programs stays readable for them', () =>
  withContent(base, new Map([['venues/town-hall.yaml', venue]]), async (content) =>
    expect(JSON.parse((await fix(content, '--format=json')).stdout)).toEqual({ diagnostics: expect.any(Array) }),
  ))

test('a file that is elsewhere is not written through a link', () =>
  withContent(base, new Map(), async (content) => {
    const elsewhere = join(temporaryFolder(), 'elsewhere.yaml')
    writeFileSync(elsewhere, venue)
    symlinkSync(elsewhere, join(content, 'venues/by-symbolic-link.yaml'))
    linkSync(elsewhere, join(content, 'venues/by-hard-link.yaml'))
    const { status, stdout } = await fix(content)
    expect(status).toBe(1)
    expect(stdout.match(/file\/not-regular/g)).toHaveLength(2)
    expect(readFileSync(elsewhere, 'utf8')).toBe(venue)
  }))

test('spaces of another kind, which look like any other, are called so', () =>
  withContent(
    base,
    new Map([
      ['areas/canalside/cags/safer-stronger.yaml', 'meets:\u00a0first Tuesday\nstarts: "18:00"\nlasts: 2\u00a0hours\n'],
    ]),
    async (content) =>
      expect((await fix(content)).stderr).toBe(`Mended content/areas/canalside/cags/safer-stronger.yaml:
  line 1: a space of another kind → a space
  line 3: 2\u00a0hours (with a space of another kind) → 2 hours

`),
  ))
