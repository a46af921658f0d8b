/** The browser that all browser tests of a run share. What a test file opened in it is closed when its tests are over. */

import { type Browser, chromium } from 'playwright-core'
import { afterAll, inject } from 'vitest'

/** In milliseconds, for what never comes: how soon the rest does is a matter of what else the machine does. */
const patience = 120_000

/** Undefined where there is none for this machine: tests that need it are then skipped, and counted so. */
export async function sharedBrowser(): Promise<Browser | undefined> {
  const answer = await fetch(inject('browserAddress'))
  const address = await answer.text()
  if (!answer.ok) throw new Error(address)
  if (address === '') return undefined
  const browser = await chromium.connect(address)
  browser.on('context', (context) => context.setDefaultTimeout(patience))
  afterAll(() => browser.close())
  return browser
}
