/** The project's own content as a built site in a real browser, for one test file: gone when its tests are over. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll } from 'vitest'
import { launchBrowser } from './browser.ts'
import { build, today } from './build-site.ts'
import { type StaticServer, serveStatic } from './static-server.ts'

interface SiteInBrowser {
  /** Undefined where there is none for this machine. */
  readonly browser: Browser | undefined
  readonly server: StaticServer
}

export async function siteInBrowser(): Promise<SiteInBrowser> {
  const site = mkdtempSync(join(tmpdir(), 'site-'))
  const built = build(['--output', site, '--today', today])
  if (built.exit !== 0) throw new Error(built.said)
  const browser = await launchBrowser()
  const server = await serveStatic(site)
  afterAll(async () => {
    await browser?.close()
    await server.close()
    rmSync(site, { recursive: true })
  })
  return { browser, server }
}
