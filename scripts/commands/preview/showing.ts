/** One state of the content as a site to browse: what is at an address is made when a browser asks for it. */

import { extname } from 'node:path'
import { renderPage } from '../../../layouts/layouts.ts'
import type { ContentFolder } from '../../content/folder/content-folder.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { type SitemapFile, sitemaps } from '../../feeds/sitemap.ts'
import { lazy } from '../../memory/lazy.ts'
import { fewKinds, kinds, manyKinds } from '../../pages/kinds.ts'
import type { Kind, PageView } from '../../pages/pages.ts'
import type { Planned } from '../../pages/planned.ts'
import { contentAt } from '../../publication/files-beside.ts'
import { type OnDemand, type OnDemandMemory, publicationOnDemand } from '../../publication/on-demand.ts'
import { assets } from '../../publish/assets.ts'
import { headers } from '../../publish/headers.ts'
import { sitemapEntry } from '../../publish/site-writer.ts'
import { addresses } from '../../routes.ts'
import type { SiteOfDay } from '../../site-of-day.ts'
import type { Faces } from '../../typeset/faces/face.ts'

export interface Answer {
  readonly status: 200 | 301 | 404
  readonly type: string
  readonly content: string | Uint8Array
  /** The address to go to instead. */
  readonly to?: string
}

/** As many pages as one is likely to have open. */
const mostKept = 16

interface Page {
  readonly address: string
  readonly markup: () => string
}

export class Showing {
  readonly folder: ContentFolder
  readonly #url: string
  readonly #made: OnDemand
  readonly #pages: ReadonlyMap<Kind, () => readonly Page[]>
  /** The markup of the pages that were asked for last: a browser asks for the open one again and again. */
  readonly #latest = new Map<string, string>()

  constructor(site: SiteOfDay, folder: ContentFolder, faces: Faces, memory: OnDemandMemory) {
    this.folder = folder
    this.#url = site.partnership.url
    this.#made = publicationOnDemand(site, folder, faces, memory)
    this.#pages = new Map(kinds.map((kind) => [kind, lazy(() => this.#pagesOf(kind))]))
  }

  /** What was found in making the site so far; of leaflets that nobody asked for nothing is known. */
  get diagnostics(): readonly Diagnostic[] {
    return [...this.#made.diagnostics, ...this.#made.print.refused]
  }

  /** Prints everything, a file at each step. */
  printAll(): Iterable<void> {
    return this.#made.print.all()
  }

  /** The markup of the page at an address; undefined where there is none. */
  page(address: string): string | undefined {
    const markup = this.#latest.get(address) ?? this.#render(address)
    if (markup === undefined) return undefined
    this.#latest.delete(address)
    this.#latest.set(address, markup)
    for (const oldest of this.#latest.keys()) {
      if (this.#latest.size <= mostKept) break
      this.#latest.delete(oldest)
    }
    return markup
  }

  #render(address: string): string | undefined {
    for (const kind of [...manyKinds, ...fewKinds]) {
      if (!mayHave(kind, address)) continue
      const page = this.#pages
        .get(kind)?.()
        .find((each) => each.address === address)
      if (page !== undefined) return page.markup()
    }
    return undefined
  }

  #pagesOf<K extends Kind>(kind: K): readonly Page[] {
    return this.#made.pages[kind]().map((page) => ({
      address: page.address,
      markup: () => renderPage(kind, page).markup,
    }))
  }

  /** What is at an address and is no page. */
  file(address: string): Uint8Array | string | undefined {
    if (address.endsWith('/')) return undefined
    if (address.endsWith('.pdf')) return this.#made.print.file(address)
    if (/^\/sitemap(?:-\d+)?\.xml$/.test(address))
      return this.#sitemaps().find((file) => file.address === address)?.content
    if (address === addresses.headers) return headers(this.#made.origin(), false) // With its drafts.
    const files = address.startsWith('/assets/') ? [...assets(), ...this.#made.files()] : this.#made.files()
    return contentAt(address, files)
  }

  #sitemaps(): readonly SitemapFile[] {
    const frames = this.#made.frames()
    const pages = kinds.flatMap((kind): readonly Planned<PageView>[] => frames[kind]())
    return sitemaps(
      pages.flatMap(({ view }) => sitemapEntry(view().frame) ?? []),
      this.#url,
    )
  }

  /**
   * What the server answers for an address: the page, the file, a redirect to the address with its last stroke, or
   * the page "not found".
   */
  at(address: string): Answer {
    const page = this.page(address)
    if (page !== undefined) return { status: 200, type: typeOf('.html'), content: page }
    const file = this.file(address)
    if (file !== undefined) return { status: 200, type: typeOf(extname(address)), content: file }
    if (!address.endsWith('/') && this.page(`${address}/`) !== undefined)
      return { status: 301, type: typeOf('.html'), content: '', to: encodeURI(`${address}/`) }
    return { status: 404, type: typeOf('.html'), content: this.page(addresses.notFound) ?? '' }
  }
}

/**
 * The addresses that pages of a kind may have, so that no other kinds are made to find a page. A kind that is not
 * named may have any.
 */
const places: Partial<Readonly<Record<Kind, RegExp>>> = {
  home: /^\/$/,
  areas: list(addresses.areas),
  area: /^\/areas\/[^/]+\/$/,
  cag: /^\/areas\/[^/]+\/cags\//,
  officers: list(addresses.officers),
  calendar: list(addresses.calendar),
  venues: list(addresses.venues),
  venue: /^\/venues\/[^/]+\//,
  meetings: /^\/meetings\/(?:page\/\d+\/)?$|^\/(?:area|group)s\/[^/]+\/page\/\d+\/$/,
  notes: /^\/(?:area|group)s\/[^/]+\/meetings\//,
  groups: list(addresses.groups),
  group: /^\/groups\/[^/]+\/$/,
  sheet: /^(?:\/areas\/[^/]+)?\/sheets\//,
  leaflets: list(addresses.leaflets),
  search: list(addresses.search),
}

function list(address: string): RegExp {
  return new RegExp(`^${address}(?:page/\\d+/)?$`)
}

const mayHave = (kind: Kind, address: string): boolean => places[kind]?.test(address) ?? true

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.woff2': 'font/woff2',
}
const typeOf = (ending: string): string => types[ending] ?? 'application/octet-stream'
