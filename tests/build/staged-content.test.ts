/** `npm run install-hook`, in a repository of its own: git commits no content with a mistake in what is staged. */

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { project, temporaryFolder } from '../support/sites/build-site.ts'
import { withoutProgress } from '../support/without-progress.ts'

const environment: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
}

class Repository {
  readonly top = temporaryFolder()
  /** Where the project lies in it. */
  readonly folder: string

  constructor(inside = '') {
    this.folder = join(this.top, inside)
    mkdirSync(this.folder, { recursive: true })
    cpSync(join(project, 'tests/golden/base'), join(this.folder, 'content'), { recursive: true })
    const check = `node "${join(project, 'scripts/commands/check.mjs')}" --advice=off`
    writeFileSync(join(this.folder, 'package.json'), JSON.stringify({ scripts: { check } }))
    this.git('init', '--quiet')
    this.git('config', 'user.name', 'Example')
    this.git('config', 'user.email', 'example@example.org')
  }

  git = (...args: readonly string[]) => this.#run('git', args)
  install = (...args: readonly string[]) =>
    this.#run(process.execPath, [join(project, 'scripts/commands/install-hook.ts'), ...args])
  check = (...args: readonly string[]) =>
    this.#run(process.execPath, [join(project, 'scripts/commands/check.mjs'), ...args])
  write = (file: string, text: string) => writeFileSync(join(this.folder, file), text)

  #run(command: string, args: readonly string[]) {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: this.folder,
      env: environment,
      encoding: 'utf8',
    })
    return { status, said: withoutProgress(stdout + stderr) }
  }
}

const venue = 'content/venues/canalside-library.yaml'
const right = 'name: Library\naddress: 12 Wharf Street\npostcode: ZZ1 1AA\n'
const wrong = right.replace('ZZ1 1AA', 'zz11aa')

test('a mistake that is staged stops the commit, one that only lies there does not', () => {
  const repository = new Repository('a part of it')
  expect(repository.install().status).toBe(0)
  repository.write(venue, wrong)
  repository.git('add', '.')
  const refused = repository.git('commit', '--quiet', '-m', 'With a mistake')
  expect(refused.status).toBe(1)
  expect(refused.said).toMatch(/^content\/venues\/canalside-library\.yaml:3:11 {2}error {2}value\/postcode$/m)
  expect(refused.said).toContain('The website was not changed.')
  repository.write(venue, right)
  repository.git('add', '.')
  repository.write(venue, wrong)
  expect(repository.git('commit', '--quiet', '-m', 'Without').status).toBe(0)
  // "git commit FILE" hands the hook an index of its own.
  expect(repository.git('commit', '--quiet', '-m', 'The file itself', venue).status).toBe(1)
  repository.write('notes.txt', 'Not content.\n')
  repository.git('add', 'notes.txt')
  expect(repository.git('commit', '--quiet', '-m', 'Something else').status).toBe(0)
})

test('another hook stays as it is, and core.hooksPath is followed', () => {
  const repository = new Repository()
  repository.git('config', 'core.hooksPath', 'own-hooks')
  const hook = join(repository.folder, 'own-hooks/pre-commit')
  expect(repository.install().status).toBe(0)
  expect(readFileSync(hook, 'utf8')).toContain('npm run --silent check -- --staged')
  expect(existsSync(join(repository.folder, '.git/hooks/pre-commit'))).toBe(false)
  expect(repository.install().status).toBe(0)
  writeFileSync(hook, '#!/bin/sh\nexit 0\n')
  const { status, said } = repository.install()
  expect(status).toBe(1)
  expect(said).toContain('add this line to it:\nnpm run --silent check -- --staged || exit 1')
  expect(readFileSync(hook, 'utf8')).toBe('#!/bin/sh\nexit 0\n')
})

test('where no hook can be written, what to do instead is said', () => {
  const repository = new Repository()
  repository.git('config', 'core.hooksPath', 'package.json')
  const { status, said } = repository.install()
  expect([status, said]).toEqual([1, expect.stringContaining('package.json/pre-commit could not be written.')])
  expect(said).toContain('run this before each commit:\nnpm run --silent check -- --staged')
  expect(said).not.toContain('    at ')
})

test('content in a repository of its own is checked there', () => {
  const program = new Repository("the program's")
  const own = new Repository()
  renameSync(join(program.folder, 'content'), join(own.folder, 'ours'))
  expect(program.install('--content', join(own.folder, 'ours')).status).toBe(0)
  expect(existsSync(join(program.top, '.git/hooks/pre-commit'))).toBe(false)
  own.write(venue.replace('content', 'ours'), wrong)
  own.git('add', 'ours')
  const refused = own.git('commit', '--quiet', '-m', 'With a mistake')
  expect(refused.status).toBe(1)
  expect(refused.said).toContain('value/postcode')
  own.write(venue.replace('content', 'ours'), right)
  own.git('add', 'ours')
  expect(own.git('commit', '--quiet', '-m', 'Without').status).toBe(0)
})

test('where there is no git, both say so', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'content'))
  const run = (command: string, ...args: readonly string[]) =>
    spawnSync(process.execPath, [join(project, 'scripts/commands', command), ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...environment, GIT_CEILING_DIRECTORIES: dirname(folder) },
    })
  expect(run('install-hook.ts')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Git does not look after content, so'),
  })
  expect(run('check.mjs', '--staged', '--content', '.')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('so nothing in it can be staged'),
  })
})
