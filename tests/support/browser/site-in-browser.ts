/** Shared sites in a real browser, for one test file: gone when its tests are over. */

import type { Browser } from 'playwright-core'
import { afterAll } from 'vitest'
import { type SharedContent, sharedSite } from '../sites/shared-site.ts'
import { sharedBrowser } from './shared-browser.ts'
import { serveStatic } from './static-server.ts'

export interface ServedSite {
  /** `http://127.0.0.1:43210` */
  readonly address: string
  /** Where it lies. */
  readonly folder: string
}

interface SiteInBrowser {
  /** Undefined where there is none for this machine. */
  readonly browser: Browser | undefined
  readonly server: ServedSite
}

export async function siteInBrowser(content: SharedContent = 'content'): Promise<SiteInBrowser> {
  const server = await servedSite(content)
  return { browser: await sharedBrowser(), server }
}

export async function servedSite(content: SharedContent): Promise<ServedSite> {
  const { folder } = await sharedSite(content)
  const { address, close } = await serveStatic(folder)
  afterAll(close)
  return { address, folder }
}
