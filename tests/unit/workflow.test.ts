/** The workflows and what else publishes: nothing of others that can change under them, and no more rights than they need. */

import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { headers } from '../../scripts/publish/headers.ts'
import { temporaryFolder } from '../support/sites/build-site.ts'

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const names = readdirSync(join(root, '.github/workflows'))
const workflows = names.map((file) => [file, read(`.github/workflows/${file}`)] as const)
const published = ['.gitlab-ci.yml', 'Containerfile', 'docs/publishing/own-server.md', 'publishing/rsync.sh']

/** What each may do, by its jobs; whatever is not named it may not. */
const rights: Readonly<Record<string, object>> = {
  'content.yml': { permissions: { contents: 'read' }, jobs: { 'check-and-build': undefined } },
  'dependencies.yml': { permissions: {}, jobs: { look: { contents: 'read' } } },
  'publish.yml': {
    permissions: {},
    jobs: { build: { contents: 'read' }, publish: { pages: 'write', 'id-token': 'write' } },
  },
  'watch.yml': { permissions: {}, jobs: { look: { contents: 'read', issues: 'write' } } },
}

interface Workflow {
  readonly permissions?: object
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: object; readonly if?: string; readonly 'timeout-minutes'?: number }>
  >
  readonly on: Readonly<Record<string, unknown>>
}

const isWorkflow = (value: unknown): value is Workflow =>
  typeof value === 'object' && value !== null && 'jobs' in value && 'on' in value

function parsed(text: string): Workflow {
  const value = load(text)
  if (!isWorkflow(value)) throw new Error('That is no workflow')
  return value
}

const commandsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/npm run (?:--silent )?([\w-]+)/g), ([, name = '']) => name)

test('each workflow is in the table of rights', () => expect(names.toSorted()).toEqual(Object.keys(rights)))

describe.each(workflows)('%s', (file, text) => {
  const { permissions, jobs } = parsed(text)

  test('may do no more than it must', () => {
    const given = Object.entries(jobs).map(([name, job]) => [name, job.permissions])
    expect({ permissions, jobs: Object.fromEntries(given) }).toEqual(rights[file])
    expect(text).not.toMatch(/pull_request_target|secrets\./)
    expect(Object.values(jobs).map((job) => typeof job['timeout-minutes'])).not.toContain('undefined')
  })

  test('takes in the work of others by its hash alone', () => {
    const used = Array.from(text.matchAll(/uses: (.+)/g), ([, action = '']) => action)
    expect(used.length).toBeGreaterThan(0)
    expect(used.filter((action) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([])
    expect(text.match(/actions\/checkout@/g)?.length).toBe(text.match(/persist-credentials: false/g)?.length)
  })

  test('runs commands that there are', () => {
    expect(commandsIn(text).length).toBeGreaterThan(0)
    expect(commandsIn(text).filter((name) => !Object.keys(manifest.scripts).includes(name))).toEqual([])
  })
})

test('content is checked and built, with the whole history, before it is merged', () => {
  const text = read('.github/workflows/content.yml')
  expect(commandsIn(text)).toEqual(['check', 'build'])
  expect(text).toContain('fetch-depth: 0')
  expect(parsed(text).on).toHaveProperty('pull_request')
})

test.each(['.github/workflows/content.yml', '.gitlab-ci.yml'])('%s keeps a site that opens from a disk', (file) => {
  const text = read(file)
  expect(text).toContain('build -- --relative --output site')
  expect(text).toMatch(/path(?:: site\/|s: \[site\])/)
})

test('the site is published at every change and every day, one after the other, once that is switched on', () => {
  const text = read('.github/workflows/publish.yml')
  const { on, jobs } = parsed(text)
  expect(on).toMatchObject({
    push: { branches: ['main'] },
    schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* \*$/) }],
  })
  expect(text).toContain('fetch-depth: 0')
  expect(text).toContain('cancel-in-progress: false')
  expect(jobs.build?.if).toBe("vars.PUBLISH == 'pages'")
})

test('it is watched every day, some hours later', () => {
  const hour = (file: string) => Number(/cron: '\d+ (\d+) \* \* \*'/.exec(read(`.github/workflows/${file}`))?.[1])
  expect(hour('watch.yml')).toBeGreaterThan(hour('publish.yml') + 2)
  expect(commandsIn(read('.github/workflows/watch.yml'))).toEqual(['watch-site'])
})

test('GitLab checks every request to merge, and publishes from the main branch', () => {
  const text = read('.gitlab-ci.yml')
  expect(load(text)).toMatchObject({
    variables: { GIT_DEPTH: '0' },
    check: { rules: [{ if: "$CI_PIPELINE_SOURCE == 'merge_request_event'" }] },
    pages: {
      artifacts: { paths: ['public'] },
      rules: [{ if: "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $PUBLISH == 'pages'" }],
    },
  })
})

test.each(published)('%s runs commands that there are', (file) =>
  expect(commandsIn(read(file)).filter((name) => !Object.keys(manifest.scripts).includes(name))).toEqual([]),
)

test('the script that copies a site can be read by a shell, and copies nothing that is no site', () => {
  const script = join(root, 'publishing/rsync.sh')
  const env = { ...process.env, SITE: 'nowhere' }
  const run = (...args: readonly string[]) => spawnSync('bash', args, { cwd: root, encoding: 'utf8', env })
  expect(run('-n', script)).toMatchObject({ status: 0, stderr: '' })
  expect(run(script, '/srv/lnp')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('There is no website in nowhere.'),
  })
  expect(run(script).status).not.toBe(0)
  expect(read('publishing/rsync.sh')).toContain('--chmod=D755,F644') // also where the site was built for its owner's eyes alone
})

describe.skipIf(process.platform !== 'linux')('a copy to a server of one’s own', () => {
  function aServer() {
    const [site, server, tools] = [temporaryFolder(), temporaryFolder(), temporaryFolder()] as const
    const tool = (name: string, script: string) =>
      writeFileSync(join(tools, name), `#!/bin/bash\n${script}\n`, { mode: 0o755 })
    tool('rsync', 'while [ $# -gt 2 ]; do shift; done; mkdir "$2" && cp -r "$1." "$2" && exit "$RSYNC_EXIT"')
    tool('date', 'echo "$STAMP"')
    writeFileSync(join(site, '_headers'), '')
    return {
      /** Gives the exit code. */
      copy: (words: string, STAMP: string, RSYNC_EXIT = '0') => {
        writeFileSync(join(site, 'index.html'), words)
        const env = { ...process.env, SITE: site, PATH: `${tools}:${process.env.PATH}`, STAMP, RSYNC_EXIT }
        return spawnSync('bash', [join(root, 'publishing/rsync.sh'), server], { encoding: 'utf8', env }).status
      },
      headersSay: (text: string) => writeFileSync(join(site, '_headers'), text),
      shown: () => readFileSync(join(server, 'now/index.html'), 'utf8'),
      /** The words of all sites there, hidden ones too. */
      kept: () =>
        readdirSync(join(server, 'sites'))
          .map((name) => readFileSync(join(server, 'sites', name, 'index.html'), 'utf8'))
          .toSorted(),
    }
  }

  test('of a site that is not for the public is none', () => {
    const { copy, shown, headersSay } = aServer()
    expect(copy('first', '1')).toBe(0)
    headersSay(headers({ day: '2026-11-22', content: 'a'.repeat(64) }, false))
    expect([copy('draft', '2'), shown()]).toEqual([1, 'first'])
    headersSay(headers({ day: '2026-11-22', content: 'a'.repeat(64) }, true))
    expect([copy('second', '3'), shown()]).toEqual([0, 'second'])
  })

  test('that breaks off is never public, nor kept as the site before', () => {
    const { copy, shown, kept } = aServer()
    expect([copy('first', '1'), shown(), kept()]).toEqual([0, 'first', ['first']])
    expect([copy('second', '2', '12'), shown()]).toEqual([12, 'first'])
    expect([copy('third', '3'), shown(), kept()]).toEqual([0, 'third', ['first', 'third']])
  })

  test.each([
    ['in the same second', ['5', '5', '5']],
    ['by a clock that was put back', ['5', '6', '3']],
  ])('keeps the site before %s', (_, [first = '', second = '', third = '']) => {
    const { copy, shown, kept } = aServer()
    expect([copy('first', first), copy('second', second)]).toEqual([0, 0])
    expect([copy('third', third), shown(), kept()]).toEqual([0, 'third', ['second', 'third']])
  })
})

test('the container serves with what the site asks for, from files that there are', () => {
  const text = read('Containerfile')
  const copied = Array.from(text.matchAll(/^COPY (?!--from)(publishing\S+)/gm), ([, file = '']) => file)
  expect(copied.map((file) => read(file)).join('')).toContain('include /etc/nginx/site.conf;')
  expect(text).toContain('hosting -- nginx > site.conf')
  expect(Array.from(text.matchAll(/^FROM (\S+)/gm), ([, image = '']) => image)).toEqual([
    expect.stringMatching(/^docker\.io\/library\/node:\d+-bookworm$/),
    expect.stringMatching(/^docker\.io\/library\/nginx:\d+\.\d+-alpine$/),
  ])
})
