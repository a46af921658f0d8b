/** Writes a site into its folder, and keeps what the audit has to know of each page. */

import { type SitemapEntry, sitemaps } from '../feeds/sitemap.ts'
import type { Due } from '../funding/due.ts'
import { pageFunding } from '../pages/dues.ts'
import type { Frame } from '../pages/frame/frame.ts'
import { kinds } from '../pages/kinds.ts'
import type { Kind } from '../pages/pages.ts'
import type { RenderedPage } from '../pages/rendered-page.ts'
import type { Publication } from '../publication.ts'
import { addresses } from '../routes.ts'
import { assets } from './assets.ts'
import type { ExpectedPage } from './audit/page.ts'
import { headers } from './headers.ts'
import { htaccess } from './hosts/apache.ts'
import { readRedirects } from './hosts/redirects.ts'
import { fileOf } from './site-files.ts'
import { type PublicFile, writerInto } from './write-files.ts'

/** Takes pages in any order, each once, then `end`; only then is the site complete. */
export class SiteWriter {
  readonly #publication: Publication
  readonly #isForThePublic: boolean
  readonly #write: (file: PublicFile) => void
  readonly #listed = new Map<Kind, SitemapEntry[]>(kinds.map((kind) => [kind, []]))
  readonly #expected: ExpectedPage[] = []
  readonly #dues: Due[]

  constructor(folder: string, publication: Publication, isForThePublic: boolean) {
    this.#publication = publication
    this.#isForThePublic = isForThePublic
    this.#write = writerInto(folder)
    this.#dues = [...publication.printedDues]
  }

  /** Writes a page into the folder. */
  page({ kind, frame, markup }: RenderedPage): void {
    this.#write({ address: fileOf(frame.address), content: markup })
    this.written(kind, frame)
  }

  /** Notes a page that Eleventy has written. */
  written(kind: Kind, frame: Frame): void {
    const { address, needs, funding } = frame
    this.#expected.push({ address, needs })
    this.#dues.push(this.#publication.due(pageFunding(kind, { address, funding })))
    const entry = sitemapEntry(frame)
    if (entry !== undefined) this.#listed.get(kind)?.push(entry)
  }

  /** Writes everything that is no page, after all pages. */
  end(): void {
    let redirects = ''
    for (const file of this.#publication.files()) {
      if (file.address === addresses.redirects) redirects = file.content.toString()
      this.#write(file)
    }
    for (const file of assets()) this.#write(file)
    this.#write({ address: addresses.htaccess, content: htaccess(readRedirects(redirects)) })
    for (const file of sitemaps([...this.#listed.values()].flat(), this.#publication.url)) this.#write(file)
    this.#write({ address: addresses.headers, content: headers(this.#publication.origin, this.#isForThePublic) })
  }

  /** What the pages are expected to be. */
  get expected(): readonly ExpectedPage[] {
    return this.#expected
  }

  /** How every page and printed file has to acknowledge its funders. */
  get dues(): readonly Due[] {
    return this.#dues
  }
}

/** The sitemap entry of a page; undefined where search engines should not list it. */
export const sitemapEntry = ({ indexed, canonical, updated }: Frame): SitemapEntry | undefined =>
  indexed && canonical !== undefined ? { address: canonical, ...(updated && { updated }) } : undefined
