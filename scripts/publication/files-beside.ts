/** The files of a site that are neither pages nor printed: pictures, and what programs read. */

import { areaIndex } from '../feeds/area-index.ts'
import { built } from '../feeds/built.ts'
import { calendars } from '../feeds/calendars.ts'
import { feeds } from '../feeds/feeds.ts'
import { openData } from '../feeds/open-data.ts'
import { redirectLines } from '../feeds/redirects.ts'
import { robots } from '../feeds/sitemap.ts'
import { imagesUsed } from '../pages/images-used.ts'
import { addresses, assetAddress } from '../routes.ts'
import type { SiteOfDay } from '../site-of-day.ts'

export interface FileBeside {
  readonly address: string
  readonly content: string | Uint8Array
  /** Whether this is one of several consecutive parts of the file at this address, which is too large to be made at once. */
  readonly isPart?: true
}

/** The file at an address, its parts joined; undefined where there is none. */
export function contentAt(address: string, files: Iterable<FileBeside>): string | Uint8Array | undefined {
  const parts: Uint8Array[] = []
  for (const file of files) {
    if (file.address !== address) continue
    if (!file.isPart) return file.content
    parts.push(Buffer.from(file.content))
  }
  return parts.length === 0 ? undefined : Buffer.concat(parts)
}

/** Each is made when it is taken. The sitemap is not among them: it is made from the pages. */
export function* filesBeside(site: SiteOfDay): Iterable<FileBeside> {
  const { today, partnership } = site
  const { url, redirects } = partnership
  for (const { file, bytes } of imagesUsed(site)) yield { address: assetAddress(file), content: bytes }
  yield* calendars(site, today)
  yield* feeds(site)
  yield* openData(site, today)
  if (site.areas.length > 0) yield { address: addresses.areaIndex, content: areaIndex(site.areas) }
  yield { address: addresses.robots, content: robots(url) }
  yield { address: addresses.built, content: built(today) }
  yield { address: addresses.redirects, content: redirectLines(redirects) }
}
