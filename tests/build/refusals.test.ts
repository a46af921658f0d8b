/** What stops a build, and that whatever stops it leaves the published site as it was. */

import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runBuild } from '../../scripts/commands/build/run-build.ts'
import { called } from '../support/run-command.ts'
import { build, copyOfContent, fingerprints, project, temporaryFolder, today } from '../support/sites/build-site.ts'
import { sharedSite } from '../support/sites/shared-site.ts'

/** A site that was built before, to be built over. */
async function copyOfSite(): Promise<string> {
  const output = join(temporaryFolder(), 'site')
  cpSync((await sharedSite('content')).folder, output, { recursive: true })
  return output
}

const unchanged = 'The website was not changed.'

const rollback = (output: string) =>
  spawnSync(process.execPath, ['scripts/commands/rollback.ts', '--output', output], { cwd: project, encoding: 'utf8' })

/** An order that is not followed: refused before any other process is started. */
const refused = (options: readonly string[]) => called(() => runBuild(options))

test('mistakes in the content are told together, and the site stays as it was', async () => {
  const content = copyOfContent()
  const output = await copyOfSite()
  const before = fingerprints(output)
  const area = join(content, 'areas/canalside/area.yaml')
  writeFileSync(area, readFileSync(area, 'utf8').replace(/^summary:.*$/m, 'sumary: The streets along the canal.'))
  writeFileSync(join(content, 'glossary.yaml'), 'CAG: Community Action Group\nCAG: Community Action Group\n')
  const { exit, said } = build(['--content', content, '--output', output, '--today', today])
  expect(exit).toBe(1)
  expect(said).toContain('areas/canalside/area.yaml')
  expect(said).toContain('glossary.yaml:2')
  expect(said.trimEnd().endsWith(unchanged)).toBe(true)
  expect(before.size).toBeGreaterThan(30)
  expect(fingerprints(output)).toEqual(before)
})

test.each([
  ['the project itself', () => project, 'this project itself lies in that folder'],
  ['a folder above it', () => join(project, '..'), 'this project itself lies in that folder'],
  ['the content folder', () => join(project, 'content'), 'the content lies in that folder'],
  ['a folder in the content', () => join(project, 'content/areas/site'), 'it lies in the content folder'],
  ['a folder with something else in it', () => filled(), 'something that this program did not make'],
  ['a file', () => aFile(), 'that is a file, not a folder'],
  ['a link to another folder', () => aLink(), 'that is a link to another place'],
])('%s is no place for the website', async (_, output, reason) => {
  const { status, stderr } = await refused(['--output', output(), '--today', today])
  expect(status).toBe(2)
  expect(stderr).toContain(reason)
  expect(stderr.trimEnd().endsWith(unchanged)).toBe(true)
})

test.each([
  [['--ouput', 'x'], '"--ouput" is not understood here.'],
  [['somewhere'], '"somewhere" is not understood here.'],
  [['--today', '22 November'], '"22 November" is not a day. Write it like 2026-11-22.'],
  [['--today', '2026-02-30'], '"2026-02-30" is not a day.'],
  [['--output'], 'Something must follow --output.'],
  [
    ['--drafts'],
    '--drafts shows what is not public yet: give it an --output of its own, such as --output _site.drafts.',
  ],
  [
    ['--relative', '--press'],
    '--relative makes a copy for a disk, without the search: give it an --output of its own, such as --output _site.copy.',
  ],
])('npm run build -- %j is explained', async (options, explanation) => {
  const { status, stderr } = await refused(options)
  expect(status).toBe(2)
  expect(stderr).toContain(explanation)
})

function filled(): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'thesis.doc'), 'years of work')
  return folder
}

function aFile(): string {
  const file = join(temporaryFolder(), 'site')
  writeFileSync(file, '')
  return file
}

function aLink(): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'elsewhere'))
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'site'))
  return join(folder, 'site')
}

test('content whose path is how that of another folder begins is no content', async () => {
  const folder = temporaryFolder()
  const content = join(folder, '.site')
  mkdirSync(content)
  const { status, stderr } = await refused(['--content', content, '--output', join(folder, 'site')])
  expect([status, stderr]).toEqual([2, expect.stringContaining('which begins alike. Give its folder another name.')])
})

test.each([
  ['--drafts', 'shows what is not public yet', 'drafts'],
  ['--relative', 'makes a copy for a disk, without the search', 'copy'],
])('%s never takes the place of the site for the public', async (option, makes, ending) => {
  const output = await copyOfSite()
  const before = fingerprints(output)
  const { status, stderr } = await refused(['--output', output, '--today', today, option])
  expect([status, stderr]).toEqual([
    2,
    `The website cannot be written to ${output}: the one for the public lies there, and ${option} ${makes}. Name another folder, such as --output ${output}.${ending}.\n${unchanged}\n`,
  ])
  expect(fingerprints(output)).toEqual(before)
  expect(readdirSync(join(output, '..'))).toEqual(['site'])
})

test('--only=site makes the pages alone, offers nothing to print, and says so; any other word is explained', async () => {
  const output = join(temporaryFolder(), 'site')
  const order = ['--content', 'tests/sites/minimal', '--output', output, '--today', today]
  const { exit, said } = build([...order, '--only=site'])
  expect(exit).toBe(0)
  expect(said).toContain('this is not for the public')
  const files = [...fingerprints(output).keys()]
  expect(files.filter((file) => file.endsWith('.pdf'))).toEqual([])
  expect(files).toContain('/index.html')
  // The site for the public takes its place, and is never put back for it.
  expect(build(order).exit).toBe(0)
  const forAll = fingerprints(output)
  expect(rollback(output)).toMatchObject({ status: 1, stderr: expect.stringContaining('is not for the public') })
  expect(fingerprints(output)).toEqual(forAll)
  // Pages alone may take its place, and a rollback takes that back.
  expect(build([...order, '--only=site']).exit).toBe(0)
  expect(rollback(output).status).toBe(0)
  expect(fingerprints(output)).toEqual(forAll)
  expect(await refused(['--output', output, '--only=leaflets'])).toMatchObject({ status: 2 })
})
