/**
 * One page of each kind in a real browser, under the policy that the site's own headers set: no violation that axe can
 * find, nothing that runs off the screen, nothing that the policy had to stop; and markup that follows the standard.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  axeViolations,
  bringAxe,
  contrastViolations,
  cutOff,
  forgetNewCss,
  keyboardFaults,
  notWhole,
  printFaults,
  runsOff,
  smallTargets,
  violationsButContrast,
  withRules,
} from '../support/browser/page-checks.ts'
import { type ServedSite, servedSite, siteInBrowser } from '../support/browser/site-in-browser.ts'

/** Pages of the project's own content. */
const own = {
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
  'not found': '/404.html',
}
/** Pages of the site with everything: its alert is on, and it has old addresses. */
const others = { 'home with an alert': '/', gone: '/fete-2019/' }

const { browser, server: ownSite } = await siteInBrowser()
const otherSite = await servedSite('tests/sites/everything')
const kinds = [
  ...Object.entries(own).map(([name, address]) => [name, address, ownSite] as const),
  ...Object.entries(others).map(([name, address]) => [name, address, otherSite] as const),
]

describe.skipIf(browser === undefined)('everybody can read', () => {
  const complaints: string[] = []
  /** Which kinds of text were asked about in which colours, on whichever page. */
  const asked = {
    desk: new Set<string>(),
    forced: new Set<string>(),
    narrow: new Set<string>(),
    night: new Set<string>(),
  }
  let page: Page
  beforeAll(async () => {
    if (browser === undefined) return
    page = await browser.newPage({ viewport: desk, reducedMotion: 'reduce' })
    await bringAxe(page)
    page.on('console', (message) => complaints.push(message.text()))
    page.on('request', (request) => {
      if (![ownSite, otherSite].some(({ address }) => request.url().startsWith(address)))
        complaints.push(`asked for ${request.url()}`)
    })
  })

  test.each(kinds)('%s', async (name, address, site) => {
    complaints.length = 0
    await page.goto(site.address + address)
    const outline = withoutVersions(await page.locator('main').ariaSnapshot())
    const onDesk = {
      'on a desk': [
        ...(await violationsButContrast(page)),
        ...(await contrastViolations(page, asked.desk)),
        ...(await runsOff(page)),
      ],
      'by keyboard alone': await keyboardFaults(page),
      'without motion': await page.evaluate('document.getAnimations().map(() => "something moves")'),
      'in forced colours': await inMedia(page, { forcedColors: 'active' }, () =>
        contrastViolations(page, asked.forced),
      ),
      printed: await inMedia(page, { media: 'print' }, () => printFaults(page)),
    }
    await page.setViewportSize({ width: 320, height: 640 })
    const narrow = {
      'at 400 % zoom': await runsOff(page),
      'with text at 200 %': await withRules(page, 'html { font-size: 200% }', () => runsOff(page)),
      'with text spaced out': await withRules(page, spacedOut, async () => [
        ...(await runsOff(page)),
        ...(await cutOff(page)),
      ]),
    }
    await page.setViewportSize({ width: 360, height: 640 })
    const onTelephone = {
      'on a telephone': [
        ...(await violationsButContrast(page)),
        ...(await contrastViolations(page, asked.narrow)),
        ...(await runsOff(page)),
        ...(await smallTargets(page)),
      ],
      'on a telephone at night': await inMedia(page, { colorScheme: 'dark' }, () =>
        contrastViolations(page, asked.night),
      ),
      'from right to left': await turnedRound(page, () => runsOff(page)),
      'in an older browser': await inAnOlderBrowser(page), // comes last: what it forgets does not come back
    }
    await page.setViewportSize(desk)
    const found = { ...onDesk, ...narrow, ...onTelephone }
    expect({ ...found, complaints }).toEqual(
      Object.fromEntries([...Object.keys(found), 'complaints'].map((name) => [name, []])),
    )
    // What a screen reader is given, in its order: a change of it is seen as a change of this file.
    await expect(`${outline}\n`).toMatchFileSnapshot(`outlines/${name.replaceAll(' ', '-').toLowerCase()}.yaml`)
  })

  test('a page that has a script says without it what it says with it', async () => {
    const context = await browser?.newContext({ javaScriptEnabled: false })
    const page = await context?.newPage()
    if (page === undefined) return
    const scripted = Object.values(own).filter((address) => program.test(markupOf(address, ownSite)))
    expect(scripted).toEqual([own.home, own.areas, own.search])
    for (const address of scripted) {
      await page.goto(ownSite.address + address)
      expect(await page.locator('h1').count()).toBe(1)
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(40)
    }
    await context?.close()
  })
})

/** What a browser runs; what it only hands to search engines is none. */
const program = /<script(?! type="application\/ld\+json")/

const markupOf = (address: string, { folder }: ServedSite): string =>
  readFileSync(join(folder, address.endsWith('/') ? `${address}index.html` : address), 'utf8')

/** The same grey on black, where it is read, and in a box that is white. */
const paleOnPale =
  '<div style="background:#000;color:#ccc"><p>One</p><p>Two</p></div><div style="background:#fff;color:#ccc"><p>Three</p></div>'

describe.skipIf(browser === undefined)('a fault of each kind is seen', () => {
  let page: Page
  beforeAll(async () => {
    if (browser !== undefined) page = await browser.newPage({ viewport: { width: 360, height: 640 } })
  })
  const ask = async (body: string, question: (page: Page) => Promise<readonly string[]>) => {
    await page.setContent(`<!doctype html><html lang="en"><title>x</title><main><h1>x</h1>${body}</main>`)
    return (await question(page)).join('\n')
  }

  test.each([
    ['a picture without words', '<img src="x.png">', axeViolations, 'image-alt'],
    ['pale words', '<p style="color:#ccc;background:#fff">Pale words</p>', contrastViolations, 'color-contrast'],
    ['pale words where words of that colour are read elsewhere', paleOnPale, contrastViolations, 'color-contrast'],
    ['a list with something else in it', '<ul><p>x</p></ul>', violationsButContrast, 'list'],
    ['a box too wide', '<div style="width: 500px">x</div>', runsOff, 'wider by'],
    ['text in a box too low', '<div style="height: 20px; overflow: hidden">x<br>y<br>z</div>', cutOff, 'cut off'],
    [
      'two small buttons',
      '<button style="width:9px;height:9px;padding:0"></button><button style="width:9px;height:9px;padding:0"></button>',
      smallTargets,
      'too small',
    ],
    ['a link whose focus is not shown', '<a href="#a" style="outline: 0">x</a>', keyboardFaults, 'focus not seen'],
    ['a link out of order', '<a href="#a">x</a><a href="#b" tabindex="1">y</a>', keyboardFaults, 'out of order'],
    [
      'a link under something',
      '<a href="#a">x</a><p style="position:fixed;inset:0;margin:0;background:#fff">y</p>',
      keyboardFaults,
      'covered',
    ],
    [
      'a number that runs out of the window',
      '<a href="tel:1" style="position:absolute;left:350px">01922 654703</a>',
      notWhole,
      'not whole',
    ],
    ['a page printed with its navigation', '<nav>x</nav>', printFaults, 'printed: nav'],
  ] as const)('%s', async (_, body, question, expected) => expect(await ask(body, question)).toContain(expected))
})

/** The codes and sizes of printed files change whenever anything printed does. */
const withoutVersions = (outline: string): string =>
  outline.replaceAll(/\b[Vv]ersion [A-Z0-9]{6}\b/g, 'Version ……').replaceAll(/\d+ KB/g, '… KB')

const desk = { width: 1280, height: 720 }

async function inMedia<Result>(
  page: Page,
  media: NonNullable<Parameters<Page['emulateMedia']>[0]>,
  ask: () => Promise<Result>,
): Promise<Result> {
  await page.emulateMedia(media)
  const result = await ask()
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null })
  return result
}

/** WCAG 2.2, 1.4.12. */
const spacedOut =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }'

async function inAnOlderBrowser(page: Page): Promise<readonly string[]> {
  await forgetNewCss(page)
  return [...(await runsOff(page)), ...(await notWhole(page))]
}

async function turnedRound<Result>(page: Page, ask: () => Promise<Result>): Promise<Result> {
  await page.evaluate('document.documentElement.dir = "rtl"')
  const result = await ask()
  await page.evaluate('document.documentElement.removeAttribute("dir")')
  return result
}

test('an old address forwards without a script', async ({ skip }) => {
  const page = await browser?.newPage()
  if (page === undefined) return skip('no browser for this machine')
  await page.goto(`${otherSite.address}/old-harbour/`)
  await page.waitForURL(`${otherSite.address}/areas/harbour/`)
  expect(await page.title()).toBe('Harbour – Exampleton Neighbourhood Partnerships')
})

test('logos and plans keep the white of the paper that they are drawn for, at night as well', async ({ skip }) => {
  const page = await browser?.newPage({ colorScheme: 'dark' })
  if (page === undefined) return skip('no browser for this machine')
  await page.goto(`${otherSite.address}/areas/harbour/`)
  const grounds = await page.evaluate<readonly string[]>(
    "[...document.querySelectorAll('.brand img, .picture img')].map((e) => getComputedStyle(e).backgroundColor)",
  )
  expect(grounds.length).toBeGreaterThan(1)
  expect(new Set(grounds)).toEqual(new Set(['rgb(255, 255, 255)']))
})

test.each([
  ['our own site', ownSite],
  ['the site with everything', otherSite],
])('each page of %s and its styles come in one round trip: under 14 KB by gzip -9', (_, { folder }) => {
  const style = gzipSync(readFileSync(join(folder, 'assets/style.css')), { level: 9 }).length
  const weights = filesIn(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, gzipSync(readFileSync(join(folder, file)), { level: 9 }).length + style] as const)
  expect(weights.length).toBeGreaterThan(30)
  expect(weights.filter(([, bytes]) => bytes >= 14_000)).toEqual([])
})

test('the sitemap lists every page that search engines may list, and no other', () => {
  const { folder } = ownSite
  const listed = [
    ...readFileSync(join(folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>https:\/\/lnp\.example\.org([^<]*)/g),
  ]
  const indexed = filesIn(folder).filter(
    (file) => file.endsWith('.html') && !readFileSync(join(folder, file), 'utf8').includes('content="noindex"'),
  )
  expect(listed.map(([, address]) => address).sort()).toEqual(
    indexed.map((file) => `/${file.replace(/index\.html$/, '')}`).sort(),
  )
})

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))

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

test.each([...kinds, ['moved', '/old-harbour/', otherSite] as const])('%s is valid HTML', async (_, address, site) => {
  const report = await validator.validateString(markupOf(address, site))
  expect(
    report.results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId}: ${m.message} (${m.selector})`)),
  ).toEqual([])
})
