/**
 * What tests write within their own process, to ask what is in a site, is what the command writes: wherever it is
 * run, and however many print.
 */

import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { fingerprints, temporaryFolder } from '../support/sites/build-site.ts'
import { sharedSite } from '../support/sites/shared-site.ts'
import { writeSite } from '../support/sites/written-site.ts'

test('every file of the site with everything, byte for byte', async () => {
  const content = 'tests/sites/everything'
  const folder = join(temporaryFolder(), 'site')
  onTestFinished(() => void vi.unstubAllEnvs())
  vi.stubEnv('TZ', 'America/Anchorage') // The sandbox of the command is told no time zone.
  expect(new Date('2026-11-22T02:00Z').getDate()).toBe(21)
  await writeSite(content, folder)
  const { folder: byTwo } = await sharedSite(content)
  expect(fingerprints(folder).size).toBeGreaterThan(100)
  expect(fingerprints(byTwo)).toEqual(fingerprints(folder))
})
