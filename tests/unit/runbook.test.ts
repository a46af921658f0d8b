/** What the runbook has people type into git does what it says there. */

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { project, temporaryFolder } from '../support/sites/build-site.ts'

const runbook = readFileSync(join(project, 'docs/runbook.md'), 'utf8')
/** Of one part of it: what stands between backticks or as lines, and begins with git. */
const commandsOf = (part: string): readonly string[] => {
  const text = runbook.split('\n## ').find((each) => each.startsWith(`${part}\n`)) ?? ''
  return Array.from(text.matchAll(/(?<=`)git [^`\n]+(?=`)|^git .+$/gm), ([command]) => command)
}

class Repository {
  readonly folder = temporaryFolder()

  constructor(files: Readonly<Record<string, string>>) {
    this.run('git init --quiet --initial-branch=main')
    this.commit(files, '2026-11-19T12:00:00Z')
  }

  read = (file: string) => readFileSync(join(this.folder, file), 'utf8')

  run(command: string, day = '2026-11-22T12:00:00Z'): string {
    const who = { GIT_AUTHOR_NAME: 'Editor', GIT_AUTHOR_EMAIL: 'editor@example.org' }
    const committer = { GIT_COMMITTER_NAME: 'Editor', GIT_COMMITTER_EMAIL: 'editor@example.org' }
    const dates = { GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day, TZ: 'UTC' }
    const env = { ...process.env, ...who, ...committer, ...dates, GIT_CONFIG_GLOBAL: '/dev/null' }
    return execFileSync('bash', ['-c', command], { cwd: this.folder, env, encoding: 'utf8', stdio: 'pipe' })
  }

  commit(files: Readonly<Record<string, string>>, day: string): void {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, file)), { recursive: true })
      writeFileSync(join(this.folder, file), text)
    }
    this.run('git add --all && git commit --quiet --message Another', day)
  }
}

test('an update takes over all of the program, and nothing of what staff wrote', () => {
  const upstream = new Repository({
    'scripts/new.ts': 'new',
    'package.json': 'new',
    'words.txt': 'theirs',
    'content/README.md': 'the new guide',
    'content/partnership.yaml': 'theirs',
  })
  const own = new Repository({
    'scripts/gone.ts': 'old',
    'package.json': 'old',
    'words.txt': 'ours',
    'content/README.md': 'the old guide',
    'content/partnership.yaml': 'ours',
  })
  const commands = commandsOf('Update the program').map((command) => command.replace('ADDRESS', upstream.folder))
  expect(commands).toHaveLength(5) // The last is "git rm", of what the one before it lists.
  const [, , , listed] = commands.slice(0, 4).map((command) => own.run(command))
  expect(listed).toBe('scripts/gone.ts\n')
  expect(existsSync(join(own.folder, 'scripts/new.ts'))).toBe(true)
  expect(['package.json', 'content/README.md', 'words.txt', 'content/partnership.yaml'].map(own.read)).toEqual([
    'new',
    'the new guide',
    'ours',
    'ours',
  ])
})

test('the content of an earlier day is found again', () => {
  const own = new Repository({ 'content/partnership.yaml': 'of the 19th' })
  own.commit({ 'content/partnership.yaml': 'of the 20th' }, '2026-11-20T22:00:00Z')
  own.commit({ 'content/partnership.yaml': 'of the 21st' }, '2026-11-21T01:00:00Z')
  const [worktree = ''] = commandsOf('Put back the site from before').filter((each) => each.startsWith('git worktree'))
  own.run(worktree.replace('../then', 'then'))
  expect(own.read('then/content/partnership.yaml')).toBe('of the 20th')
})
