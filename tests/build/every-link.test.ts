/** Whatever a page or a list for programs points to on the site is there, and no page of a long list is heavy. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generatedContent } from '../../scripts/generated/generated-content.ts'
import { temporaryFolder } from '../support/sites/build-site.ts'
import { withContent } from '../support/sites/content-on-disk.ts'
import { sharedSite } from '../support/sites/shared-site.ts'
import { deadEnds, heavyPages } from '../support/sites/site-links.ts'
import { writeSite } from '../support/sites/written-site.ts'

test.each([
  ['the content that comes with the project', 'content'],
  ['the site with everything', 'tests/sites/everything'],
] as const)('every link, anchor and file of %s is there', async (_, content) => {
  const { dead, seen } = deadEnds((await sharedSite(content)).folder)
  expect(seen).toBeGreaterThan(20)
  expect(dead).toEqual([])
})

test('every link, anchor and file of the smallest site there is is there', async () => {
  const site = temporaryFolder()
  await writeSite('tests/sites/minimal', site)
  const { dead, seen } = deadEnds(site)
  expect(seen).toBeGreaterThan(20)
  expect(dead).toEqual([])
})

test('every link, anchor and file of twelve areas with all that is printed is there, and no page is heavy', () =>
  withContent(undefined, generatedContent({ areas: 12, sheets: 1, seed: 1 }), async (content) => {
    const site = temporaryFolder()
    await writeSite(content, site)
    const { dead, seen } = deadEnds(site)
    expect(seen).toBeGreaterThan(1_500)
    expect(dead).toEqual([])
    expect(heavyPages(site)).toEqual([])
  }))

test('what is dead or heavy is seen', () => {
  const site = temporaryFolder()
  const page = (body: string) => `<main><h1 id="there">There</h1>${body}</main>`
  const files = {
    'index.html': page(
      '<link rel="canonical" href="https://lnp.example.org/"><a href="/gone/">Gone</a> <a href="#there">Here</a> <a href="/#away">Away</a> <img src="a.png">',
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
