/** Checks old addresses: each leads to a page that is there, and is not the address of one. */

import type { Partnership } from '../../model/partnership.ts'
import { addresses, oldPageAddress } from '../../routes.ts'
import type { FileReport } from '../findings/file-report.ts'
import { circles } from '../library/references.ts'
import { sameWord } from '../names/closest.ts'
import { oddityOf } from './old-address.ts'
import { brokenLink, type Destinations } from './site-links.ts'

type Redirects = Partnership['redirects']

export function checkRedirects(
  { redirects, url }: Pick<Partnership, 'redirects' | 'url'>,
  destinations: Destinations,
  report: FileReport,
): void {
  checkOldAddresses(redirects, destinations, report)
  const inCircle = checkCircles(redirects, report)
  const target = new Map(redirects.map(({ from, to }) => [oldPageAddress(from), to]))
  for (const { from, to } of redirects) {
    if (to === undefined || inCircle.has(from)) continue
    const path = ['redirects', from]
    const [page = to, heading] = to.split('#')
    const old = oldPageAddress(page)
    if (!/^\/(?!\/)/.test(to))
      report.error(
        'value/address',
        path,
        `"${to}" is not a page of this site.`,
        ...insteadOf(to, url, destinations.addresses),
      )
    else if (target.has(old) && !destinations.addresses.has(page)) {
      const end = endOf(old, target)
      if (end !== undefined)
        report.error(
          'redirect/to-redirect',
          path,
          `"${from}" leads to "${to}", which is an old address itself.`,
          `Write where that one leads: ${end}`,
        )
    } else {
      const lost = brokenLink(page, heading, destinations)
      if (lost !== undefined)
        report.error('redirect/to-nowhere', path, `"${from}" leads to "${to}". ${lost.message}`, lost.hint, lost.write)
    }
  }
}

/** Where an old address leads in the end, by way of others; undefined for a circle, which is told by itself. */
function endOf(old: string, targets: ReadonlyMap<string, string | undefined>): string | undefined {
  const passed = new Set<string>()
  for (let at = old; !passed.has(at); ) {
    passed.add(at)
    const to = targets.get(at)
    if (to === undefined) return 'gone'
    const next = oldPageAddress(pageOf(to))
    if (!targets.has(next)) return to
    at = next
  }
  return undefined
}

/** Without the heading. */
const pageOf = (address: string): string => address.replace(/#.*/, '')

/** The hint: the word that was meant, the page whose slashes are missing, or how to write one. */
function insteadOf(to: string, url: string, pages: Destinations['addresses']): [hint: string, write?: string] {
  if (sameWord(to, 'gone')) return ['Write: gone', 'gone']
  if (/^(?:it is |page )?(?:gone|removed|deleted)\W*$/i.test(to)) return ['Write: gone']
  const path = to.startsWith(url) ? to.slice(url.length) : to
  const page = `/${path.replace(/^\/+|\/+$/g, '')}/`.replace(/^\/+$/, '/')
  return pages.has(page) ? [`Write: ${page}`, page] : ['Write it like /areas/canalside/, or the word gone.']
}

/** The old addresses that lead in a circle, however their ends are written: `/a` and `/a/` are one, and so is `/a/#b`. */
function checkCircles(redirects: Redirects, report: FileReport): ReadonlySet<string> {
  const written = new Map(redirects.map(({ from }) => [oldPageAddress(from), from]))
  const asWritten = (to: string): string => written.get(oldPageAddress(pageOf(to))) ?? to
  const targets = new Map(
    redirects.flatMap(({ from, to }) => (to === undefined ? [] : [[from, asWritten(to)] as const])),
  )
  const found = circles(targets.keys(), (from) => targets.get(from))
  for (const circle of found) {
    report.error(
      'redirect/circle',
      ['redirects', circle[0] ?? ''],
      `The old addresses lead in a circle: ${circle.join(' → ')}.`,
      'Let one of them lead to a page that is there, or write "gone".',
    )
  }
  return new Set(found.flat())
}

/** Checks that each can be answered, is not the address of a page, and is listed once. */
function checkOldAddresses(redirects: Redirects, { everyAddress: pages }: Destinations, report: FileReport): void {
  if (redirects.length === 0) return
  const taken = new Map([...pages].map((page) => [asOnDisk(page), page]))
  const seen = new Map<string, string>()
  for (const { from } of redirects) {
    const path = ['redirects', from]
    const odd = oddityOf(from)
    if (odd) {
      report.errorAtKey('redirect/old-address', path, odd.message, odd.hint)
      continue
    }
    const page = taken.get(asOnDisk(from))
    const twin = seen.get(asOnDisk(from))
    seen.set(asOnDisk(from), from)
    if (isOwnFile(from, pages))
      report.errorAtKey(
        'redirect/from-page',
        path,
        `"${from}" belongs to what this site makes by itself and cannot lead elsewhere.`,
        'Take the line out.',
      )
    else if (page !== undefined)
      report.errorAtKey(
        'redirect/from-page',
        path,
        `"${from}" is ${page === from ? 'a page' : `the address of the page "${page}"`} of this site and cannot lead elsewhere.`,
        'Take the line out, or rename the file that makes the page.',
      )
    else if (twin !== undefined)
      report.errorAtKey(
        'redirect/twice',
        path,
        `"${from}" and "${twin}" differ only in a slash, an index.html or capitals: they are one page.`,
        'Keep one of the two lines.',
      )
  }
}

/** A form for comparing addresses: disks of Windows and macOS ignore case, and a folder cannot have the name of a file. */
const asOnDisk = (address: string): string => oldPageAddress(address).replace(/\/$/, '').toLowerCase()

const { notFound, sitemap, robots, redirects, headers, htaccess } = addresses
const ownFiles = [notFound, sitemap, robots, redirects, headers, htaccess]
const ownFolders = ['/assets', '/pagefind', '/data', '/search']
const fileOfPage = /^(.*?\/)(?:feed\.xml|calendar\.ics|notes\.pdf|sign-in\.pdf|page(?:\/\d+)?$)(?:\/|$)/

/** Whether an address is one of the site, or below a file, where no folder can be. */
function isOwnFile(from: string, pages: Destinations['everyAddress']): boolean {
  const old = asOnDisk(from)
  const within = (place: string) => old === place || old.startsWith(`${place}/`)
  if ([...ownFiles, ...ownFolders].some(within)) return true
  if (/^\/sitemap-\d+\.xml(?:\/|$)/.test(old)) return true
  const leaflet = /^.*?\.pdf(?=\/|$)/.exec(old)?.[0].replace('-press.pdf', '.pdf')
  if (leaflet !== undefined && pages.has(leaflet)) return true
  const page = fileOfPage.exec(old)?.[1]
  return page !== undefined && pages.has(page)
}
