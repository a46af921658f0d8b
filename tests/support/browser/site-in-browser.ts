/** The project's own content as a built site in a real browser, for one test file: gone when its tests are over. */

import type { Browser } from 'playwright-core'
import { afterAll } from 'vitest'
import { sharedSite } from '../sites/shared-site.ts'
import { sharedBrowser } from './shared-browser.ts'
import { type StaticServer, serveStatic } from './static-server.ts'

interface SiteInBrowser {
  /** Undefined where there is none for this machine. */
  readonly browser: Browser | undefined
  readonly server: StaticServer
}

export async function siteInBrowser(): Promise<SiteInBrowser> {
  const { folder } = await sharedSite('content')
  const browser = await sharedBrowser()
  const server = await serveStatic(folder)
  afterAll(() => server.close())
  return { browser, server }
}
