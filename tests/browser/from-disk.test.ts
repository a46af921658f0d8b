/**
 * What `npm run build -- --relative` makes of a site: opened from a disk by a double click, in a folder of any name,
 * every link and file is there.
 */

import { cpSync, existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { makeRelative, relativePage } from '../../scripts/publish/relative.ts'
import { sharedBrowser } from '../support/browser/shared-browser.ts'
import { fingerprints, temporaryFolder } from '../support/sites/build-site.ts'
import { sharedSite } from '../support/sites/shared-site.ts'

const browser = await sharedBrowser()

interface Seen {
  readonly pictures: readonly number[]
  readonly font: boolean
  readonly styled: boolean
}

/** Asked in the page itself. */
const look = `document.fonts.ready.then(() => ({
  pictures: [...document.images].map((image) => { image.loading = 'eager'; return image.decode().then(() => image.naturalWidth, () => 0) }),
  font: [...document.fonts].some(({ status }) => status === 'loaded'),
  styled: getComputedStyle(document.body).margin === '0px',
})).then(async (seen) => ({ ...seen, pictures: await Promise.all(seen.pictures) }))`

/** Where the links and files of a page lie, as a browser that opened it from the disk would look for them. */
const linksOf = (page: string, markup: string): readonly string[] =>
  Array.from(
    markup.replaceAll(/<link rel="canonical"[^>]*>/g, '').matchAll(/ (?:href|src|action)="([^"]*)"/g),
    ([, link = '']) => new URL(link.replaceAll('&amp;', '&').replaceAll('&#39;', "'"), pathToFileURL(page)).href,
  )

/** Where a link of a page leads to nothing; undefined where it leads somewhere. */
function deadEnd(link: string): string | undefined {
  if (!link.startsWith('file:')) return /^(?:https:|mailto:|tel:|sms:)/.test(link) ? undefined : link
  const url = new URL(link)
  const file = fileURLToPath(new URL(url.pathname, 'file:'))
  if (!existsSync(file) || !statSync(file).isFile()) return link
  const id = decodeURIComponent(url.hash.slice(1))
  return id === '' || readFileSync(file, 'utf8').includes(` id="${id}"`) ? undefined : link
}

/** How many folders a page lies in: all of one depth name their files alike. */
const depth = (page: string): number => page.split('/').length

describe.skipIf(browser === undefined)('from a disk', () => {
  test('every page is whole, and every link and file of it is there', async () => {
    const elsewhere = join(temporaryFolder(), 'A stick, of Łódź #1')
    cpSync((await sharedSite('tests/sites/everything')).folder, elsewhere, { recursive: true })
    makeRelative(elsewhere) // as the command does at last: tests/build/asked-for.test.ts
    const pages = [...fingerprints(elsewhere).keys()].filter((file) => file.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(35)

    const markups = new Map(pages.map((page) => [page, readFileSync(join(elsewhere, page), 'utf8')]))
    const dead = [...markups].flatMap(([page, markup]) =>
      linksOf(join(elsewhere, page), markup).flatMap((link) =>
        deadEnd(link) === undefined ? [] : [`${page}: ${link}`],
      ),
    )
    expect(dead).toEqual([])
    expect(linksOf(join(elsewhere, 'index.html'), markups.get('/index.html') ?? '').length).toBeGreaterThan(50)
    // No browser runs a script of a module from a disk: it would only complain of it.
    expect(pages.filter((page) => /<script[^>]* src=/.test(markups.get(page) ?? ''))).toEqual([])

    const tab = await browser?.newPage()
    if (!tab) throw new Error('There is no browser.')
    const wrong: string[] = []
    tab.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
    tab.on('requestfailed', (request) => wrong.push(`not loaded: ${request.url()}`))
    tab.on('pageerror', (error) => wrong.push(error.message))
    const pictures = (page: string) => markups.get(page)?.split('<img ').length ?? 0
    const depths = Map.groupBy(pages, depth)
    expect(depths.size).toBeGreaterThan(3)
    for (const alike of depths.values()) {
      const [page = ''] = alike.toSorted((one, other) => pictures(other) - pictures(one))
      await tab.goto(pathToFileURL(join(elsewhere, page)).href)
      const seen = await tab.evaluate<Seen>(look)
      expect({ page, ...seen }).toMatchObject({ page, font: true, styled: true })
      expect(seen.pictures, page).not.toContain(0)
    }
    expect(wrong).toEqual([])

    await tab.goto(pathToFileURL(join(elsewhere, 'old-harbour/index.html')).href)
    await tab.waitForURL(/areas\/harbour\/index\.html$/)
    expect(await tab.getByRole('heading', { level: 1 }).innerText()).toBe('Harbour')
    await tab.getByRole('link', { name: 'Calendar' }).first().click()
    expect(await tab.getByRole('heading', { level: 1 }).innerText()).toBe('Calendar')
  })

  test('a link that is not there is seen', () => {
    const [there, gone] = linksOf(
      import.meta.filename,
      '<a href="photographs/">One</a> <img src="../support/browser/browser.ts">',
    )
    expect([deadEnd(there ?? ''), deadEnd(gone ?? '')]).toEqual([there, undefined])
  })
})

test.each([
  ['areas/north/index.html', '<a href="/areas/#north">', '<a href="../index.html#north">'],
  ['areas/north/index.html', '<a href="/">', '<a href="../../index.html">'],
  ['areas/north/index.html', '<a href="/areas/north/">', '<a href="index.html">'],
  ['index.html', '<img src="/assets/images/a.png" alt="">', '<img src="assets/images/a.png" alt="">'],
  ['404.html', '<meta content="0; url=/areas/">', '<meta content="0; url=areas/index.html">'],
  ['index.html', '<a href="https://example.org/">', '<a href="https://example.org/">'],
  ['index.html', '<a href="/search/?kind=Area">', '<a href="search/index.html">'],
  ['index.html', '<a href="#main">', '<a href="#main">'],
  ['index.html', '<script type="module" src="/assets/search.js"></script>', ''],
])('in %s %s becomes %s', (file, markup, expected) => expect(relativePage(markup, file)).toBe(expected))
