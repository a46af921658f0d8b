/** One browser for all browser tests of a run: started before them, ended after them. */

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
  const server = how && (await chromium.launchServer({ ...how, host: '127.0.0.1' }))
  project.provide('browserAddress', server?.wsEndpoint() ?? '')
  return server && (() => server.close())
}
