/** Sitemaps for search engines. Protocol: sitemaps.org, 0.9. */

import { addresses, sitemapPartAddress } from '../routes.ts'
import { escapeXml } from './xml.ts'

export interface SitemapEntry {
  /** Absolute. */
  readonly address: string
  /** The day of its last change, where that is known. */
  readonly updated?: Temporal.PlainDate
}

export interface SitemapFile {
  readonly address: string
  readonly content: string
}

/** The most addresses in a file, by the protocol. Its limit of 50 MB is not reached before that. */
const mostEntries = 50_000

/** One sitemap, or several and an index of them; the first file is at the address that robots.txt names. `url`: that of the site. */
export function sitemaps(entries: readonly SitemapEntry[], url: string): readonly SitemapFile[] {
  if (entries.length <= mostEntries) return [{ address: addresses.sitemap, content: list(entries) }]
  const parts = Array.from({ length: Math.ceil(entries.length / mostEntries) }, (_, index) => ({
    address: sitemapPartAddress(index + 1),
    content: list(entries.slice(index * mostEntries, (index + 1) * mostEntries)),
  }))
  return [{ address: addresses.sitemap, content: listOfLists(parts, url) }, ...parts]
}

const list = (entries: readonly SitemapEntry[]): string =>
  document(
    'urlset',
    entries.map(
      ({ address, updated }) =>
        `<url><loc>${escapeXml(address)}</loc>${updated ? `<lastmod>${updated}</lastmod>` : ''}</url>`,
    ),
  )

const listOfLists = (parts: readonly SitemapFile[], url: string): string =>
  document(
    'sitemapindex',
    parts.map(({ address }) => `<sitemap><loc>${escapeXml(new URL(address, url).href)}</loc></sitemap>`),
  )

const document = (name: 'urlset' | 'sitemapindex', lines: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</${name}>
`

/** `url`: of the site, ending in "/". */
export const robots = (url: string): string => `User-agent: *
Allow: /

Sitemap: ${url}sitemap.xml
`
