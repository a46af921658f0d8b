/** Checks links within the site: the page exists, and has the heading. */

import type { Finding } from '../../diagnostics/diagnostic.ts'
import { lazy } from '../../memory/lazy.ts'
import { memoised } from '../../memory/memoised.ts'
import { memoisedByObject } from '../../memory/memoised-by-object.ts'
import type { SiteLink } from '../markdown/prose.ts'
import { isJust } from '../markdown/source-lines.ts'
import { closest } from '../names/closest.ts'
import { addressOfFile } from '../prose/address-of-file.ts'
import { onThisSite } from '../prose/link-address.ts'
import { nearestPage } from './nearest-page.ts'
import type { Addresses } from './site-addresses.ts'

/** A text with its links, and the pages that consist of this text. */
export interface LinkingText {
  readonly links: readonly SiteLink[]
  readonly headingIds: ReadonlySet<string>
  /** The pages that hold this text: their headings are its own. */
  readonly addresses: () => readonly string[]
}

/** Every page that may be linked to. Only headings of the content count: those that the program makes, such as months, come and go. */
export interface Destinations {
  readonly addresses: Addresses
  /** The same with the pages of drafts. */
  readonly everyAddress: Addresses
  /** Old addresses with their new ones, which are undefined where the page is gone. */
  readonly old: ReadonlyMap<string, string | undefined>
  /** Undefined where a text could not be read. */
  readonly headingsOn: (address: string) => ReadonlySet<string> | undefined
}

/** Made when the first link needs it: most texts have no links within the site. `isWhole`: whether every text could be read. */
export function destinationsOf(
  addresses: () => Addresses,
  everyAddress: () => Addresses,
  texts: readonly LinkingText[],
  isWhole: boolean,
  old: Destinations['old'],
): Destinations {
  const headings = lazy(
    () => new Map(texts.flatMap((text) => text.addresses().map((address) => [address, text.headingIds] as const))),
  )
  const none: ReadonlySet<string> | undefined = isWhole ? new Set() : undefined
  return {
    get addresses() {
      return addresses()
    },
    get everyAddress() {
      return everyAddress()
    },
    old,
    headingsOn: (address) => headings().get(address) ?? none,
  }
}

/** `site`: its own address on the web; undefined where that could not be read. */
export function checkLinks(
  texts: readonly LinkingText[],
  destinations: Destinations,
  site: string | undefined,
): readonly Finding[] {
  const host = site === undefined ? undefined : URL.parse(site)?.host
  const linking = texts.filter(({ links }) => links.length > 0)
  return linking.flatMap((text) =>
    text.links.flatMap((link): readonly Finding[] => {
      const { file, span } = link
      const inside = /^https:/i.test(link.path) ? host && onThisSite(link.path, host) : link
      if (!inside) return []
      const { path, heading } = inside
      const lost =
        path === '' ? lostHeading(heading, 'on this page', text.headingIds) : brokenLink(path, heading, destinations)
      if (lost === undefined) return []
      const { message, hint } = lost
      const write = isJust(span, written(path, heading)) ? lost.write : undefined
      return [{ severity: 'error', code: 'link/broken', message, hint, place: { file, span }, write }]
    }),
  )
}

const written = (path: string, heading: string | undefined): string =>
  heading === undefined ? path : `${path}#${heading}`

export interface BrokenLink {
  readonly message: string
  readonly hint: string
  /** What to write as a whole address, where that is certain. */
  readonly write?: string
}

/** What is wrong with a link; undefined where page and heading exist. */
export function brokenLink(
  path: string,
  heading: string | undefined,
  destinations: Destinations,
): BrokenLink | undefined {
  const { addresses } = destinations
  if (!addresses.has(path) && destinations.everyAddress.has(path))
    return {
      message: `"${path}" is there only in the preview: it is a draft, or a list of nothing but drafts.`,
      hint: 'Publish those notes as well, or take the link out until you do.',
    }
  if (!addresses.has(path)) {
    const write = addresses.has(`${path}/`) ? written(`${path}/`, heading) : undefined
    return {
      message: `There is no page "${path}".`,
      hint: oldHint(path, destinations.old) ?? pageHint(path, addresses),
      ...(write !== undefined && { write }),
    }
  }
  return heading === undefined ? undefined : lostHeading(heading, `on ${path}`, destinations.headingsOn(path))
}

function lostHeading(
  heading: string | undefined,
  where: string,
  there: ReadonlySet<string> | undefined,
): BrokenLink | undefined {
  if (heading === undefined || there === undefined || there.has(heading)) return undefined
  return { message: `There is no heading "#${heading}" ${where}.`, hint: headingHint(heading, there) }
}

function oldHint(path: string, old: Destinations['old']): string | undefined {
  if (!old.has(path)) return undefined
  const to = old.get(path)
  return to === undefined
    ? 'It is gone, as "redirects" in partnership.yaml says: take the link out.'
    : `It is an old address, which leads on to ${to}: write that.`
}

/** The page that was probably meant; memoised, because many links may lead to the same missing page. */
const pageHint = (path: string, addresses: Addresses): string => hintsAmong(addresses)(path)

const hintsAmong = memoisedByObject((addresses: Addresses) => memoised((path: string) => soughtHint(path, addresses)))

function soughtHint(path: string, addresses: Addresses): string {
  if (addresses.has(`${path}/`)) return `Write ${path}/ with a slash at its end.`
  const folder = path.replace(/(?:\/index)?\.(?:html?|php|aspx?)$/, '/')
  if (folder !== path && addresses.has(folder)) return `Write ${folder}`
  const page = addressOfFile(path)
  if (page !== undefined && addresses.has(page)) return `Write the address of its page: ${page}`
  const ofArea = editionsOfAreas(addresses).get(path)
  if (ofArea !== undefined)
    return `That sheet has editions of areas alone: lead to one of them, as ${ofArea}, or to another page.`
  const near = nearestPage(path, addresses)
  if (near !== undefined) return `Did you mean ${near}?`
  return 'Open the page in your browser and copy its address from the first / after the name of the site.'
}

/** The first edition for an area of each sheet, by the address of the edition for the whole partnership. */
const editionsOfAreas = memoisedByObject((addresses: Addresses): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const address of addresses) {
    const [sheet] = /(?<=^\/areas\/[^/]+)\/sheets\/[^/]+\/$/.exec(address) ?? []
    if (sheet !== undefined) found.getOrInsert(sheet, address)
  }
  return found
})

function headingHint(written: string, headings: ReadonlySet<string>): string {
  if (headings.size === 0) return 'That page has no headings of yours to lead to: leave out the # and what follows it.'
  const near = closest(written, headings)
  if (near !== undefined) return `Did you mean #${near}?`
  return `Its headings are ${[...headings].map((id) => `#${id}`).join(', ')}.`
}
