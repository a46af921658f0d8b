/** What stands beside the pages and is not printed: pictures, and the files that programs read. */

import { areaIndex } from '../feeds/area-index.ts'
import { calendars } from '../feeds/calendars.ts'
import { feeds } from '../feeds/feeds.ts'
import { openData } from '../feeds/open-data.ts'
import { redirectLines } from '../feeds/redirects.ts'
import { robots, sitemap } from '../feeds/sitemap.ts'
import type { Site } from '../model/site.ts'
import { imagesUsed } from '../pages/images-used.ts'
import { allPages, type Pages } from '../pages/pages.ts'
import { addresses, assetAddress } from '../routes.ts'

export interface FileBeside {
  readonly address: string
  readonly content: string | Uint8Array
}

export function filesBeside(pages: Pages, site: Site, today: Temporal.PlainDate): readonly FileBeside[] {
  const { url, redirects } = site.partnership
  const listed = allPages(pages).flatMap(({ frame: { indexed, canonical, updated } }) =>
    indexed && canonical !== undefined ? [{ address: canonical, ...(updated && { updated }) }] : [],
  )
  return [
    ...imagesUsed(site).map(({ file, bytes }) => ({ address: assetAddress(file), content: bytes })),
    ...calendars(site, today),
    ...feeds(site),
    ...openData(site, today),
    ...(site.areas.length > 0 ? [{ address: addresses.areaIndex, content: areaIndex(site.areas) }] : []),
    { address: addresses.sitemap, content: sitemap(listed) },
    { address: addresses.robots, content: robots(url) },
    { address: addresses.redirects, content: redirectLines(redirects) },
  ]
}
