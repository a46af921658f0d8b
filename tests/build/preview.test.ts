/** `npm start`: drafts for this machine alone, and every change of the content on the page within a moment. */

import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { copyOfContent, project, temporaryFolder, today } from '../support/build-site.ts'

test('a draft is shown and says so; a change, a mistake and its mend are followed', async () => {
  const content = copyOfContent()
  const { page } = await preview(content)
  const area = join(content, 'areas/canalside/area.yaml')
  const right = readFileSync(area, 'utf8')

  const draft = await page('/areas/canalside/meetings/2026-11-19-health-people/')
  expect(draft).toContain('aria-label="Draft"')
  expect(draft).toContain('content="noindex"')

  writeFileSync(area, right.replace('name: Canalside', 'name: Lockside'))
  await expect.poll(() => page('/areas/canalside/'), { timeout: 10_000 }).toContain('<h1>Lockside</h1>')

  writeFileSync(area, right.replace('summary:', 'sumary:'))
  await expect.poll(() => page('/areas/canalside/'), { timeout: 10_000 }).toContain('areas/canalside/area.yaml, line ')
  expect(await page('/areas/canalside/')).toContain('<h1>Lockside</h1>')

  writeFileSync(area, right)
  await expect.poll(() => page('/areas/canalside/'), { timeout: 10_000 }).not.toContain('role="alert"')
})

test('content with mistakes from the start shows them, then the site', async () => {
  const content = copyOfContent()
  const file = join(content, 'partnership.yaml')
  const right = readFileSync(file, 'utf8')
  writeFileSync(file, right.replace('url:', 'ulr:'))
  const { page } = await preview(content)
  expect(await page('/')).toContain('Until then there is no page to show.')
  writeFileSync(file, right)
  await expect.poll(() => page('/'), { timeout: 10_000 }).toContain('Find your area')
})

test('no other machine is answered', async () => {
  const { port } = await preview(copyOfContent())
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
  for (const { address } of others) await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow()
})

interface Preview {
  readonly port: number
  readonly page: (address: string) => Promise<string>
}

async function preview(content: string): Promise<Preview> {
  const port = await freePort()
  const folder = temporaryFolder()
  const child = spawn(
    process.execPath,
    ['scripts/commands/preview.ts', '--content', content, '--port', String(port), '--today', today, '--output', folder],
    { cwd: project, stdio: 'ignore' },
  )
  onTestFinished(() => ended(child))
  const page = async (address: string) => (await fetch(`http://127.0.0.1:${port}${address}`)).text()
  await expect
    .poll(
      () =>
        page('/').then(
          () => true,
          () => false,
        ),
      { timeout: 20_000, interval: 100 },
    )
    .toBe(true)
  return { port, page }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill()
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const bound = server.address()
      server.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0))
    })
  })
}
