/** The list of pages for search engines. Protocol: sitemaps.org, 0.9. */

import { escapeXml } from './xml.ts'

export interface SitemapEntry {
  /** Absolute. */
  readonly address: string
  /** When its words last changed, where that is known. */
  readonly updated?: Temporal.PlainDate
}

export function sitemap(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(
    ({ address, updated }) =>
      `<url><loc>${escapeXml(address)}</loc>${updated ? `<lastmod>${updated}</lastmod>` : ''}</url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`
}

/** `url`: of the site, ending in "/". */
export const robots = (url: string): string => `User-agent: *
Allow: /

Sitemap: ${url}sitemap.xml
`
