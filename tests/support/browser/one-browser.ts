/** One browser for all browser tests of a run: started when the first of them asks for it, ended after them all. */

import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { launchOptions } from './browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Who tells where the browser is found; an empty answer where there is none for this machine. */
    browserAddress: string
  }
}

interface Started {
  readonly address: string
  readonly end: () => Promise<void>
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let started: Promise<Started | undefined> | undefined
  const door = createServer((_question, answer) => {
    started ??= start()
    answer.setHeader('connection', 'close') // Whoever asks later would find one that was kept just as it is given up.
    started.then(
      (browser) => answer.end(browser?.address),
      (error) => answer.writeHead(500).end(String(error)),
    )
  }).listen(0, '127.0.0.1')
  await once(door, 'listening')
  const bound = door.address()
  project.provide('browserAddress', `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/`)
  return async () => {
    door.close()
    const browser = await started?.catch(() => undefined) // Whoever asked for it was told why there is none.
    await browser?.end()
  }
}

async function start(): Promise<Started | undefined> {
  const how = await launchOptions()
  if (how === undefined) return undefined
  // Loaded now: it takes half a second, in which no test of a run would start.
  const { chromium } = await import('playwright-core')
  // Chromium leaves files where it may put temporary ones.
  const folder = mkdtempSync(join(tmpdir(), 'browser-'))
  const env = { ...process.env, ...how.env, TMPDIR: folder }
  const server = await chromium.launchServer({ ...how, env, host: '127.0.0.1' })
  const end = async () => {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { address: server.wsEndpoint(), end }
}
