/** Whatever befalls a build, the public site is whole: the one before it, or all of the new one. */

import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lockOf } from '../../scripts/publish/beside-output.ts'
import { thisProcess } from '../../scripts/publish/owner.ts'
import { temporaryFolder } from '../support/sites/build-site.ts'
import {
  build,
  buildWithin,
  clockAt,
  fingerprints,
  project,
  type StartedBuild,
  standingBuild,
  today,
} from '../support/sites/run-build.ts'

const parent = mkdtempSync(join(tmpdir(), 'publishing-'))
const content = join(parent, 'content')
const output = join(parent, 'public/site')
const all = ['--content', content, '--output', output, '--today', today, '--advice=off']
/** Where neither what is printed nor the index to search in is what the test is about. */
const order = [...all, '--only=site']
const unchanged = 'The website was not changed.'

const rollback = () =>
  spawnSync(process.execPath, ['scripts/commands/rollback.ts', '--output', output], { cwd: project, encoding: 'utf8' })
const beside = () => readdirSync(join(output, '..')).sort()
/** In whole milliseconds, as `keep-times.ts` keeps them: a time comes back from the disk a little below itself. */
const mtimes = () =>
  new Map(
    [...fingerprints(output).keys()].map((file) => [file, Math.floor(statSync(join(output, file)).mtimeMs + 0.001)]),
  )

let first: ReadonlyMap<string, string>
/** Who may do what with the first site, its folders and its files. */
let firstModes: ReadonlyMap<string, number>

beforeAll(() => {
  cpSync(join(project, 'tests/sites/minimal'), content, { recursive: true })
  const [sheet = ''] = readdirSync(join(content, 'sheets'))
  const text = readFileSync(join(content, 'sheets', sheet), 'utf8')
  writeFileSync(join(content, 'sheets/another.md'), text.replace(/^title: .*$/m, 'title: What we did last year'))
  const umask = process.umask(0o077)
  expect(build(order).exit).toBe(0)
  process.umask(umask)
  first = fingerprints(output)
  firstModes = new Map(['', 'assets', ...first.keys()].map((file) => [file, statSync(join(output, file)).mode]))
})
afterAll(() => rmSync(parent, { recursive: true, force: true }))

/** Nothing else lies there afterwards, and the public site is what it was. */
async function unharmed<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  const [before, lay] = [fingerprints(output), beside()]
  const result = await work()
  expect(fingerprints(output)).toEqual(before)
  expect(beside()).toEqual(lay)
  return result
}

test('the web server can read what was built, whatever the umask was', () => {
  expect([...firstModes].filter(([, mode]) => (mode & 0o044) !== 0o044)).toEqual([])
  expect((firstModes.get('') ?? 0) & 0o777).toBe(0o755)
})

test('while a build is at work, another says who it is, and neither builds nor rolls back', async () => {
  writeFileSync(lockOf(output), JSON.stringify(thisProcess(Temporal.Now.instant())))
  const { exit, said } = await unharmed(() => build(order))
  expect(said).toMatch(
    RegExp(`^Another build of this website is at work: process ${process.pid}, for \\d+ seconds?\\.`),
  )
  expect(said.trimEnd().endsWith(unchanged)).toBe(true)
  expect([exit, rollback().status]).toEqual([75, 75])
  rmSync(lockOf(output))
})

test.each([
  ['a full disk', '-f 16'],
  ['a disk with no room for the lock', '-f 0'],
])('%s is told and leaves the public site whole', async (_, limit) => {
  const { exit, said } = await unharmed(() => buildWithin(limit, order))
  expect([exit, said]).toEqual([
    1,
    expect.stringContaining('There was no room left for a file. Make room on that disk'),
  ])
  expect(said.trimEnd().endsWith(unchanged)).toBe(true)
})

test('a limit on open files is told and leaves the public site whole', async () => {
  const { exit, said } = await unharmed(() => buildWithin('-n 24', order))
  expect(exit).toBe(1)
  expect(said).toContain('too few files at once. Close other programs, or allow more files')
})

test('a program for the search index that ends without a word', async () => {
  const { exit, said } = await unharmed(() => build(all, { PAGEFIND_BINARY_PATH: '/bin/false' }))
  expect(exit).toBe(1)
  expect(said).toMatch(/The index to search in could not be made: .+\. Run "npm ci", which puts its program back/)
  expect(said).not.toContain('    at ')
})

test('a file of 50 MB', async () => {
  const file = join(content, 'sheets/film.md')
  writeFileSync(file, 'film')
  truncateSync(file, 50_000_000)
  const { exit, said } = await unharmed(() => build(order))
  rmSync(file)
  expect([exit, said]).toEqual([1, expect.stringContaining('sheets/film.md  error  file/too-large')])
})

test('a folder where nothing may be written', async () => {
  const locked = join(parent, 'locked')
  mkdirSync(locked, { mode: 0o555 })
  // Whoever may do everything may write there as well, but not where the system shows itself.
  const place = process.getuid?.() === 0 ? '/sys/site' : join(locked, 'site')
  const { exit, said } = build(['--content', content, '--output', place])
  chmodSync(locked, 0o755)
  expect(exit).toBe(1)
  expect(said).toMatch(/ (?:may not be written by you|lies on a disk that cannot be written)\..* --output/)
})

test('the wrong Node is told in one sentence', () => {
  const older = "data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'20.11.1'}})"
  const before = ['--import', older, '--import', './scripts/commands/right-node.mjs']
  const { status, stderr } = spawnSync(process.execPath, [...before, 'scripts/commands/build.mjs'], {
    cwd: project,
    encoding: 'utf8',
  })
  expect(stderr).toBe(
    'This needs Node 26 and was started with Node 20.11.1: run "npm ci", which brings the right one, then start it with npm as before.\n',
  )
  expect(status).toBe(78)
})

test.each(['#', '?', '%', delimiter])('a program in a folder with "%s" in its name', (sign) => {
  const inner = join(parent, `year${sign}2027`)
  const commands = join(inner, 'scripts/commands')
  mkdirSync(commands, { recursive: true })
  cpSync(join(project, 'scripts/commands/right-node.mjs'), join(commands, 'right-node.mjs'))
  const { status, stderr } = spawnSync(process.execPath, [join(commands, 'right-node.mjs')], { encoding: 'utf8' })
  rmSync(inner, { recursive: true })
  expect(stderr).toBe(
    `With "${sign}" in the name of its folder this program cannot work: give another name to ${inner}/\n`,
  )
  expect(status).toBe(78)
})

test.each([
  ['Ctrl and C at a terminal', 130, ({ signalAll }: StartedBuild): void => signalAll('SIGINT')],
  ['SIGTERM to the build alone', 143, ({ process }: StartedBuild): void => void process.kill('SIGTERM')],
] as const)('%s leaves nothing behind', async (_how, exit, stop) => {
  const ended = await unharmed(async () => {
    const work = await standingBuild(all)
    stop(work)
    return work.ended
  })
  expect(ended).toBe(exit)
})

describe('one after the other', { shuffle: false }, () => {
  test('after a build that was killed, with a page less: one lock and one folder more are gone, what is alike keeps its time', async () => {
    const killed = await standingBuild(order)
    killed.process.kill('SIGKILL')
    expect(await killed.ended).toBe('SIGKILL')
    expect(fingerprints(output)).toEqual(first)
    expect(beside()).toEqual([expect.stringMatching(/^\.site\.new-[\da-f]{12}$/), 'site', 'site.lock'])

    rmSync(join(content, 'sheets/another.md'))
    const before = mtimes()
    const { exit } = build(order)
    expect(exit).toBe(0)
    expect(beside()).toEqual(['site', 'site.former'])
    const now = fingerprints(output)
    expect([...now.keys()].filter((file) => file.includes('another'))).toEqual([])
    expect(first.has('/sheets/another/index.html')).toBe(true)
    const later = mtimes()
    const alike = [...now].filter(([file, print]) => first.get(file) === print).map(([file]) => file)
    expect(alike.length).toBeGreaterThan(10)
    for (const file of alike) expect([file, later.get(file)]).toEqual([file, before.get(file)])
    for (const file of now.keys()) if (!alike.includes(file)) expect(later.get(file)).not.toBe(before.get(file))
  })

  test('the site before is put back whole, and taken back', () => {
    const newer = fingerprints(output)
    const { status, stdout } = rollback()
    expect([status, stdout]).toEqual([0, expect.stringContaining(`as seen from ${today}.`)])
    expect(fingerprints(output)).toEqual(first)
    expect(rollback().status).toBe(0)
    expect(fingerprints(output)).toEqual(newer)
    rmSync(`${output}.former`, { recursive: true })
    expect(rollback()).toMatchObject({ status: 1, stderr: expect.stringContaining('No website from before is kept') })
    expect(fingerprints(output)).toEqual(newer)
  })
})

test.each(['1970-01-01T00:00:00Z', '2099-12-31T23:30:00Z'])('a clock at %s', (instant) => {
  const site = join(temporaryFolder(), 'site')
  const { exit, said } = build(['--content', content, '--output', site, '--only=site'], clockAt(instant))
  expect([exit, said]).toEqual([0, expect.stringContaining('Written to ')])
  expect(readFileSync(join(site, '_headers'), 'utf8')).toContain(`# Seen from ${instant.slice(0, 10)}.`)
})
