/** What git knows of pages that were renamed or removed, in repositories made for it. */

import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCheck } from '../../scripts/commands/check/run-check.ts'
import { readHistory } from '../../scripts/commands/git/former-in-history.ts'
import { readContentFolder } from '../../scripts/content/folder/content-folder.ts'
import { everyPath } from '../../scripts/content/folder/every-path.ts'
import { called } from '../support/run-command.ts'
import { build, project, temporaryFolder } from '../support/sites/build-site.ts'

const identity = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-c', 'commit.gpgsign=false']
const git = (folder: string, ...args: readonly string[]) =>
  execFileSync('git', [...identity, '-C', folder, ...args], { stdio: 'pipe', encoding: 'utf8' })

const where = 'partnership/content'

function commitAll(folder: string): void {
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '-m', 'Another day')
}

const first = mkdtempSync(join(tmpdir(), 'repository-'))
beforeAll(() => {
  git(first, 'init', '-q', '-b', 'main')
  cpSync(join(project, 'tests/golden/base'), join(first, where), { recursive: true })
  commitAll(first)
})
afterAll(() => rmSync(first, { recursive: true }))

/** A repository with the small folder of the golden cases in it, committed: a copy, for to make one takes git longer. */
function repository(): { readonly folder: string; readonly content: string; readonly commit: () => void } {
  const folder = temporaryFolder()
  cpSync(first, folder, { recursive: true })
  return { folder, content: join(folder, where), commit: () => commitAll(folder) }
}

const put = (content: string, path: string, text: string) => {
  mkdirSync(dirname(join(content, path)), { recursive: true })
  writeFileSync(join(content, path), text)
}
const move = (content: string, from: string, to: string) => {
  mkdirSync(dirname(join(content, to)), { recursive: true })
  renameSync(join(content, from), join(content, to))
}
function formerOf(content: string): string | readonly string[] {
  const history = readHistory(content, new Set(everyPath(readContentFolder(content))))
  return history.kind === 'known'
    ? history.former.map(({ path, now }) => `${path} → ${now ?? 'nothing'}`).sort()
    : history.why
}

const library = 'venues/canalside-library.yaml'
const town = 'name: Town Hall\naddress: Market Square\npostcode: ZZ1 1AA\n'

test('nothing was renamed or removed', () => expect(formerOf(repository().content)).toEqual([]))

test('renamed, then renamed again, the second time not committed', () => {
  const { content, commit } = repository()
  move(content, library, 'venues/wharf-library.yaml')
  commit()
  move(content, 'venues/wharf-library.yaml', 'venues/water-library.yaml')
  appendFileSync(join(content, 'venues/water-library.yaml'), 'phone: "01922 654703"\n')
  expect(formerOf(content)).toEqual([
    `${library} → venues/water-library.yaml`,
    'venues/wharf-library.yaml → venues/water-library.yaml',
  ])
})

test('removed, committed or not; added again', () => {
  const { content, commit } = repository()
  put(content, 'venues/town-hall.yaml', town)
  put(content, 'venues/market-hall.yaml', town.replace('Town', 'Market'))
  commit()
  rmSync(join(content, 'venues/town-hall.yaml'))
  rmSync(join(content, 'venues/market-hall.yaml'))
  commit()
  put(content, 'venues/market-hall.yaml', town)
  rmSync(join(content, library))
  expect(formerOf(content)).toEqual([
    `${library} → nothing`,
    'venues/market-hall.yaml → nothing', // what is there is no page that is missing
    'venues/town-hall.yaml → nothing',
  ])
})

test('what came and went on a branch was never public', () => {
  const { folder, content, commit } = repository()
  git(folder, 'switch', '-q', '-c', 'draft')
  put(content, 'venues/town-hall.yaml', town)
  commit()
  move(content, 'venues/town-hall.yaml', 'venues/guildhall.yaml')
  commit()
  git(folder, 'switch', '-q', 'main')
  git(folder, 'merge', '-q', '--no-ff', '-m', 'Take the branch', 'draft')
  expect(formerOf(content)).toEqual([])
})

test('where git cannot tell, it is said why', () => {
  const { folder, content, commit } = repository()
  put(content, 'venues/town-hall.yaml', town)
  commit()
  const shallow = temporaryFolder()
  git(shallow, 'clone', '-q', '--depth', '1', `file://${folder}`, 'clone')
  expect(formerOf(join(shallow, 'clone/partnership/content'))).toMatch(/shallow clone/)
  expect(formerOf(temporaryFolder())).toBe('the content is not kept in git')
})

test('a repository without a commit', () => {
  const folder = temporaryFolder()
  git(folder, 'init', '-q')
  expect(formerOf(folder)).toEqual([])
})

test('nothing is run that the settings of a repository name', () => {
  const { folder, content, commit } = repository()
  const trap = join(folder, 'trap.sh')
  writeFileSync(trap, `#!/bin/sh\ntouch "${folder}/sprung"\ncat\n`, { mode: 0o755 })
  writeFileSync(join(folder, '.gitattributes'), '* diff=trap filter=trap\n')
  move(content, library, 'venues/wharf-library.yaml')
  commit()
  for (const [name, value] of [
    ['core.fsmonitor', trap],
    ['core.hooksPath', folder],
    ['core.pager', trap],
    ['pager.log', trap],
    ['diff.external', trap],
    ['diff.trap.textconv', trap],
    ['diff.trap.command', trap],
    ['filter.trap.clean', trap],
    ['filter.trap.smudge', trap],
    ['log.showSignature', 'true'],
    ['gpg.program', trap],
    ['core.sshCommand', trap],
  ] as const)
    git(folder, 'config', name, value)
  rmSync(join(folder, 'sprung'), { force: true })
  put(content, 'venues/town-hall.yaml', town)
  expect(formerOf(content)).toEqual([`${library} → venues/wharf-library.yaml`])
  expect(existsSync(join(folder, 'sprung'))).toBe(false)
})

async function check(content: string) {
  const args = ['--content', content, '--today', '2026-11-22', '--advice=off']
  const { status, stdout, stderr } = await called(() => runCheck(args))
  return { status, said: (stdout + stderr).replaceAll(content, 'content') }
}

test('the line to paste is all that is missing, for check and build alike', async () => {
  const { content, commit } = repository()
  move(content, library, 'venues/wharf-library.yaml')
  const cag = join(content, 'areas/canalside/cags/safer-stronger.yaml')
  writeFileSync(cag, readFileSync(cag, 'utf8').replace('canalside-library', 'wharf-library'))
  commit()
  const output = join(temporaryFolder(), 'site')
  const told = build(['--content', content, '--output', output, '--today', '2026-11-22'])
  expect(told).toMatchObject({ exit: 1, said: expect.stringContaining('redirect/printed-address') })
  const checked = await check(content)
  expect(checked.status).toBe(1)
  const [line = ''] = /^ +\/venues\/canalside-library\/: .*$/m.exec(checked.said) ?? []
  expect(line.trim()).toBe('/venues/canalside-library/: /venues/wharf-library/')
  appendFileSync(join(content, 'partnership.yaml'), `redirects:\n${line}\n`)
  expect(await check(content)).toEqual({
    status: 0,
    said: expect.stringMatching(/^Nothing to put right\.\nReady to publish/),
  })
})

test('without git a build goes on, and says what it did not look at', async () => {
  const content = join(temporaryFolder(), 'content')
  cpSync(join(project, 'tests/golden/base'), content, { recursive: true })
  const { status, said } = await check(content)
  expect(status).toBe(0)
  expect(said).toContain(
    'Not checked: whether every address that was ever printed still leads somewhere, because the content is not kept in git.\n',
  )
})
