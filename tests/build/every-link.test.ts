/** Whatever a page or a list for programs points to on the site is there, and no page of a long list is heavy. */

import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { generatedContent } from '../../scripts/generated/generated-content.ts'
import { build, temporaryFolder, today } from '../support/build-site.ts'
import { withContent } from '../support/content-on-disk.ts'
import { sharedSite } from '../support/shared-site.ts'

/** Builds a site; gives where it lies and what was said. */
function built(content: string, ...more: readonly string[]): string {
  const output = join(temporaryFolder(), 'site')
  const { exit, said } = build(['--content', content, '--output', output, '--today', today, '--advice=off', ...more])
  if (exit !== 0) throw new Error(said)
  return output
}

const filesIn = (site: string): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => !name.startsWith('pagefind'))

const unescaped = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#39;', "'")

/** What a file names on its own site: addresses in markup, and whole ones wherever they stand. */
function targetsIn(text: string, site: string, isPage: boolean): readonly string[] {
  const whole = [...text.matchAll(new RegExp(`${site}[^\\s"<>\\\\,;]*`, 'g'))].map(([found]) =>
    found.replace(/[.)]$/, ''),
  )
  const marked = isPage ? [...text.matchAll(/ (?:href|src|action)="([^"]*)"/g)] : []
  const script = isPage ? [...text.matchAll(/ data-index="([^"]*\/)"/g)].map(([, index]) => `${index}pagefind.js`) : []
  return [...whole, ...script, ...marked.map(([, address = '']) => unescaped(address))]
}

/** Targets that are not there, each with the file that names it. */
function deadEnds(folder: string): { readonly dead: readonly string[]; readonly seen: number } {
  const files = filesIn(folder)
  const site = /Sitemap: (https:\/\/[^/]+\/)/.exec(readFileSync(join(folder, 'robots.txt'), 'utf8'))?.[1] ?? ''
  const dead = new Set<string>()
  let seen = 0
  for (const file of files.filter((name) => /\.(html|xml|json|ics|csv)$|_redirects$/.test(name))) {
    const here = new URL(file.replace(/index\.html$/, ''), site)
    for (const target of targetsIn(readFileSync(join(folder, file), 'utf8'), site, file.endsWith('.html'))) {
      const address = new URL(target, here)
      if (`${address.origin}/` !== site) continue
      seen++
      const found = join(
        folder,
        decodeURIComponent(address.pathname),
        address.pathname.endsWith('/') ? 'index.html' : '',
      )
      const id = decodeURIComponent(address.hash.slice(1))
      const isDate = file.endsWith('.xml') && /^\d{4}-\d{2}-\d{2}$/.test(id) // The name of a piece of news, not a place.
      if (!existsSync(found)) dead.add(`${file}: ${target}`)
      else if (id !== '' && !isDate && !readFileSync(found, 'utf8').includes(` id="${id}"`))
        dead.add(`${file}: ${target}`)
    }
  }
  return { dead: [...dead], seen }
}

test.each([
  ['the content that comes with the project', 'content'],
  ['the site with everything', 'tests/sites/everything'],
  ['the smallest site there is', 'tests/sites/minimal'],
] as const)('every link, anchor and file of %s is there', async (_, content) => {
  const { dead, seen } = deadEnds((await sharedSite(content)).folder)
  expect(seen).toBeGreaterThan(20)
  expect(dead).toEqual([])
})

test('every link, anchor and file of fifty areas with all that is printed is there, and no page is heavy', () =>
  withContent(undefined, generatedContent({ areas: 50, sheets: 1, seed: 1 }), (content) => {
    const site = built(content)
    const { dead, seen } = deadEnds(site)
    expect(seen).toBeGreaterThan(5_000)
    expect(dead).toEqual([])
    expect(heavyPages(site)).toEqual([])
  }))

test('with three hundred areas no page is heavy, whatever it lists', () =>
  withContent(undefined, generatedContent({ areas: 300, sheets: 1, seed: 1 }), (content) =>
    expect(heavyPages(built(content, '--only=site'))).toEqual([]),
  ))

/** Over 60 KB of HTML, or 14 KB with its styles by gzip -9: more than one round trip. */
function heavyPages(site: string): readonly string[] {
  const packed = (file: string) => gzipSync(readFileSync(join(site, file)), { level: 9 }).length
  const style = packed('assets/style.css')
  return filesIn(site).filter(
    (file) => file.endsWith('.html') && (statSync(join(site, file)).size > 60_000 || packed(file) + style >= 14_000),
  )
}

test('what is dead or heavy is seen', () => {
  const site = temporaryFolder()
  const page = (body: string) => `<main><h1 id="there">There</h1>${body}</main>`
  const files = {
    'robots.txt': 'Sitemap: https://lnp.example.org/sitemap.xml\n',
    'index.html': page(
      '<a href="/gone/">Gone</a> <a href="#there">Here</a> <a href="/#away">Away</a> <img src="a.png">',
    ),
    'sitemap.xml': '<loc>https://lnp.example.org/</loc><loc>https://lnp.example.org/not-written/</loc>',
    'heavy.html': page('word '.repeat(12_001)),
    'assets/style.css': '',
  }
  mkdirSync(join(site, 'assets'))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(site, file), text)
  expect(deadEnds(site).dead.toSorted()).toEqual([
    'index.html: /#away',
    'index.html: /gone/',
    'index.html: a.png',
    'sitemap.xml: https://lnp.example.org/not-written/',
  ])
  expect(heavyPages(site)).toEqual(['heavy.html'])
})
