/** What the part of a build that reads content may do, tried from within; and that it does nothing where it may do more. */

import { execFile, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { startProcess } from '../../scripts/commands/build/build-process.ts'
import { type Folders, sandboxEnvironment, sandboxOptions } from '../../scripts/commands/build/sandbox.ts'
import type { Stopped } from '../../scripts/commands/build/stop.ts'
import { project, temporaryFolder } from '../support/sites/build-site.ts'

/** Of a project that is none, because outside the sandbox all of this happens. */
function places(): Folders {
  const parent = temporaryFolder()
  const [content, staging] = [join(parent, 'content'), join(parent, '.site.new-0123456789ab')] as const
  const project = join(parent, 'project')
  const own = ['.git', 'layouts', 'node_modules', 'scripts'].map((name) => join(project, name))
  for (const folder of [content, staging, ...own]) mkdirSync(folder, { recursive: true })
  for (const file of ['.git/config', 'package.json']) writeFileSync(join(project, file), '')
  return { project, content, staging }
}

async function waysOut(start: (folders: Folders) => readonly string[], environment: NodeJS.ProcessEnv) {
  const folders = places()
  const server = createServer((_question, answer) => answer.end('An answer.')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const planted = join(folders.content, 'planted.mjs')
  copyFileSync(join(project, 'tests/support/escapes.mjs'), planted)
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...start(folders), planted, JSON.stringify({ ...folders, port })],
    { env: environment, cwd: folders.project },
  )
  server.close()
  const told: { readonly open: readonly string[]; readonly environment: readonly string[] } = JSON.parse(stdout)
  return { ...told, left: readdirSync(folders.content) }
}

const allowed = ['read the content', 'write the staging folder']

test('it reads the content and writes the staging folder; every other way out is closed', async () => {
  const environment = { ...process.env, SECRET: 'a token', NO_COLOR: '1', NODE_OPTIONS: '--allow-net' }
  const inside = await waysOut(sandboxOptions, sandboxEnvironment(environment))
  expect(inside.open).toEqual(allowed)
  expect(inside.environment.filter((name) => name !== 'TERM' && name !== 'FORCE_COLOR')).toEqual(['NO_COLOR'])
  expect(inside.left).toEqual(['planted.mjs'])
})

test('outside of it they are open, so that it is the sandbox that closes them', async () => {
  const outside = await waysOut(() => [], process.env)
  expect(outside.open.length).toBeGreaterThan(20)
})

test.each<[string, (closed: readonly string[], places: Folders) => readonly string[]]>([
  ['everything', () => []],
  ['the network', (closed) => [...closed, '--allow-net']],
  ['starting other programs', (closed) => [...closed, '--allow-child-process']],
  ['threads', (closed) => [...closed, '--allow-worker']],
  ['addons', (closed) => [...closed, '--allow-addons']],
  ['libraries of the system', (closed) => [...closed, '--allow-ffi']],
  ['WASI', (closed) => [...closed, '--allow-wasi']],
  ['the inspector', (closed) => [...closed, '--allow-inspector']],
  ['reading every file', (closed) => [...closed, '--allow-fs-read=*']],
  ['writing every file', (closed) => [...closed, '--allow-fs-write=*']],
  ['writing CONTENT', (closed, { content }) => [...closed, `--allow-fs-write=${content}`]],
  ['reading PROJECT/.git', (closed) => [...closed, `--allow-fs-read=${join(project, '.git')}`]],
  ['running text as a program', (closed) => closed.filter((option) => !option.startsWith('--disallow'))],
])('where %s is open, no content is read', (door, open) => {
  const folders = { ...places(), project }
  const options = [...open(sandboxOptions(folders), folders)]
  const program = join(project, 'scripts/commands/build/read-and-write.mjs')
  const { status, stderr } = spawnSync(process.execPath, [...options, program, folders.content, folders.staging], {
    encoding: 'utf8',
    env: sandboxEnvironment(process.env),
    cwd: project,
  })
  expect(stderr).toContain('Content is read in a sandbox only, and this one is open (')
  expect(stderr).toContain(door.replace('CONTENT', folders.content).replace('PROJECT', project))
  expect(status).toBe(78)
  expect(readdirSync(folders.staging)).toEqual([])
})

test('who publishes learns from the exit code that the sandbox was open', async () => {
  const { content, staging } = places()
  const never = new Promise<Stopped>(() => {})
  const start = {
    file: 'read-and-write.mjs',
    args: [content, staging],
    options: [],
    environment: {},
    silent: true,
  } as const
  await expect(startProcess(start, never).ask({})).rejects.toMatchObject({ exit: 78 })
})
