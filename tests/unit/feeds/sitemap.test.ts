/** A list of pages holds 50,000 addresses at most: sitemaps.org, "Sitemap index files". */

import { expect, test } from 'vitest'
import { robots, sitemaps } from '../../../scripts/feeds/sitemap.ts'

const url = 'https://lnp.example.org/'
const entries = (count: number) => Array.from({ length: count }, (_, index) => ({ address: `${url}areas/a${index}/` }))
const locations = (content: string | undefined) =>
  Array.from(content?.matchAll(/<loc>([^<]*)/g) ?? [], ([, location]) => location)

test('a site without a page for search engines, as of an invented partnership, has its list all the same, and nothing in it', () => {
  const [list, ...others] = sitemaps([], url)
  expect(others).toEqual([])
  expect(list?.address).toBe('/sitemap.xml')
  expect(locations(list?.content)).toEqual([])
})

test('a site of 50,000 pages has one list', () => {
  const files = sitemaps(entries(50_000), url)
  expect(files.map(({ address }) => address)).toEqual(['/sitemap.xml'])
  expect(files[0]?.content).toContain('<urlset ')
  expect(locations(files[0]?.content)).toHaveLength(50_000)
})

test('one of more has a list of lists where robots.txt looks for it, and every page in one of them, in order', () => {
  const all = entries(100_001)
  const [index, ...parts] = sitemaps(all, url)
  expect(robots(url)).toContain(`Sitemap: ${url}${index?.address.slice(1)}\n`)
  expect(index?.content).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://lnp.example.org/sitemap-1.xml</loc></sitemap>
<sitemap><loc>https://lnp.example.org/sitemap-2.xml</loc></sitemap>
<sitemap><loc>https://lnp.example.org/sitemap-3.xml</loc></sitemap>
</sitemapindex>
`)
  expect(parts.map(({ address }) => address)).toEqual(['/sitemap-1.xml', '/sitemap-2.xml', '/sitemap-3.xml'])
  expect(parts.map(({ content }) => locations(content).length)).toEqual([50_000, 50_000, 1])
  expect(parts.flatMap(({ content }) => locations(content))).toEqual(all.map(({ address }) => address))
})
