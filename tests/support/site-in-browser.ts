/** The project's own content as a built site in a real browser, for one test file: gone when its tests are over. */

import type { Browser } from 'playwright-core'
import { afterAll } from 'vitest'
import { launchBrowser } from './browser.ts'
import { sharedSite } from './shared-site.ts'
import { type StaticServer, serveStatic } from './static-server.ts'

interface SiteInBrowser {
  /** Undefined where there is none for this machine. */
  readonly browser: Browser | undefined
  readonly server: StaticServer
}

export async function siteInBrowser(): Promise<SiteInBrowser> {
  const { folder } = await sharedSite('content')
  const browser = await launchBrowser()
  const server = await serveStatic(folder)
  afterAll(async () => {
    await browser?.close()
    await server.close()
  })
  return { browser, server }
}
