/** One browser for all browser tests of a run: started before them, ended after them. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { launchOptions } from './browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where it is found; empty where there is none for this machine. */
    browserAddress: string
  }
}

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const how = await launchOptions()
  if (how === undefined) {
    project.provide('browserAddress', '')
    return undefined
  }
  // Chromium leaves files where it may put temporary ones.
  const folder = mkdtempSync(join(tmpdir(), 'browser-'))
  const env = { ...process.env, ...how.env, TMPDIR: folder }
  const server = await chromium.launchServer({ ...how, env, host: '127.0.0.1' })
  project.provide('browserAddress', server.wsEndpoint())
  return async () => {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
