/**
 * One page of each kind in a real browser, under the policy that the site's own headers set: no violation that axe can
 * find, nothing that runs off the screen, nothing that the policy had to stop; and markup that follows the standard.
 */

import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import { HtmlValidate } from 'html-validate'
import type { BrowserContextOptions } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { build, project, today } from '../support/build-site.ts'
import { serveStatic } from '../support/static-server.ts'

const kinds = {
  home: '/',
  areas: '/areas/',
  area: '/areas/canalside/',
  'area that became part of another': '/areas/market-quarter/',
  CAG: '/areas/canalside/cags/safer-stronger/',
  'notes of an area': '/areas/canalside/meetings/2026-11-03-safer-stronger/',
  'sheet for an area': '/areas/canalside/sheets/what-is-a-cag/',
  'sheet for everybody': '/sheets/what-is-a-cag/',
  calendar: '/calendar/',
  officers: '/officers/',
  meetings: '/meetings/',
  groups: '/groups/',
  group: '/groups/stronger-communities/',
  'notes of a group': '/groups/stronger-communities/meetings/2010-10-initial-meeting-notes/',
  venues: '/venues/',
  venue: '/venues/canalside-library/',
  leaflets: '/leaflets/',
  funding: '/funding/',
  data: '/data/',
  search: '/search/',
  accessibility: '/accessibility/',
  privacy: '/privacy/',
  gone: '/old-sheet/',
  'not found': '/404.html',
}

const screens: Readonly<Record<string, BrowserContextOptions>> = {
  'on a desk': { viewport: { width: 1280, height: 720 } },
  'on a telephone': { viewport: { width: 360, height: 640 } },
  'on a telephone at night': { viewport: { width: 360, height: 640 }, colorScheme: 'dark' },
}

/** The project's content, with an alert that is on and old addresses. */
const folder = mkdtempSync(join(tmpdir(), 'site-'))
const site = join(folder, 'site')
cpSync(join(project, 'content'), join(folder, 'content'), { recursive: true })
appendFileSync(
  join(folder, 'content/partnership.yaml'),
  `alert: { text: No meetings over Christmas, from: 2026-11-01, until: 2027-01-04, link: /calendar/ }
redirects: { /old-areas/: /areas/, /old-sheet/: gone }
`,
)
const built = build(['--content', join(folder, 'content'), '--output', site, '--today', today])
if (built.exit !== 0) throw new Error(built.said)
const browser = await launchBrowser()
const server = await serveStatic(site)
afterAll(async () => {
  await browser?.close()
  await server.close()
  rmSync(folder, { recursive: true })
})

describe.skipIf(browser === undefined).each(Object.keys(screens))('%s', (screen) => {
  test.each(Object.entries(kinds))('%s', async (_, address) => {
    const context = await browser?.newContext(screens[screen])
    const page = await context?.newPage()
    if (page === undefined) return
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('request', (request) => {
      if (!request.url().startsWith(server.address)) complaints.push(`asked for ${request.url()}`)
    })
    await page.goto(server.address + address)
    await page.evaluate(axe.source)
    const violations = await page.evaluate<readonly string[]>(
      `axe.run().then(({ violations }) => violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(' ')))`,
    )
    const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
    await context?.close()
    expect({ violations, overflow, complaints }).toEqual({ violations: [], overflow: 0, complaints: [] })
  })
})

test('an old address forwards without a script', async ({ skip }) => {
  const page = await browser?.newPage()
  if (page === undefined) return skip('no browser for this machine')
  await page.goto(`${server.address}/old-areas/`)
  await page.waitForURL(`${server.address}/areas/`)
  expect(await page.title()).toBe('Areas – Local Neighbourhood Partnerships')
})

/** What a formatter would settle, and what this site does on purpose. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'tel-non-breaking': 'off', // The class keeps a number on one line.
    'doctype-style': 'off',
    'void-style': 'off',
    'no-inline-style': 'error',
    'valid-id': ['error', { relaxed: true }], // The frame's own ids begin with an underscore.
  },
})

test.each([...Object.entries(kinds), ['moved', '/old-areas/']])('%s is valid HTML', async (_, address) => {
  const markup = readFileSync(join(site, address.endsWith('/') ? `${address}index.html` : address), 'utf8')
  const report = await validator.validateString(markup)
  expect(
    report.results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId}: ${m.message} (${m.selector})`)),
  ).toEqual([])
})
