/** What refers to pages: links in texts, the alert's link, old addresses. Checked when all pages are known. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import { areaAddress, areaNotesAddress, groupNotesAddress, sheetAddress } from '../routes.ts'
import type { ContentFolder } from './content-folder.ts'
import { everyPath } from './every-path.ts'
import { FileReport } from './file-report.ts'
import type { ParsedNotes } from './notes.ts'
import type { Parsed } from './parsed.ts'
import { checkRedirects } from './redirects.ts'
import { siteAddresses } from './site-addresses.ts'
import { checkLinks, destinationsOf, type LinkingText, whatIsLost } from './site-links.ts'

export function checkReferrals(
  folder: Pick<ContentFolder, 'files' | 'diagnostics'>,
  { library, partnership, sheets, areas, groups }: Parsed,
  unread: readonly LinkingText[],
  drafts: boolean,
  findings: Finding[],
): void {
  const notes = [...areas, ...groups].flatMap((owner) => owner.notes)
  const addresses = siteAddresses({
    paths: everyPath(folder),
    hidden: new Set(drafts ? [] : notes.flatMap((each) => (each.notes.status === 'draft' ? [each.notes.file] : []))),
    sheets: new Map(sheets.map(({ sheet }) => [sheet.id, sheet])),
    areas: new Map(areas.flatMap(({ id, area }) => (area ? [[id, area] as const] : []))),
    funded: library.funders.known?.size !== 0,
  })
  const sheetPages = (sheet: string) => [undefined, ...areas].map((area) => sheetAddress(sheet, area?.id))
  const texts: readonly LinkingText[] = [
    ...unread,
    ...sheets.map(({ sheet, text }) => ({ ...text, addresses: sheetPages(sheet.id) })),
    ...areas.flatMap(({ id, about }) => (about ? [{ ...about, addresses: [areaAddress(id)] }] : [])),
    ...areas.flatMap((area) => area.notes.map((each) => onPage(each, areaNotesAddress(area.id, each.notes.id)))),
    ...groups.flatMap((group) => group.notes.map((each) => onPage(each, groupNotesAddress(group.id, each.notes.id)))),
  ]
  const destinations = destinationsOf(addresses, texts, unread)
  findings.push(...checkLinks(texts, destinations))
  if (partnership === undefined) return
  const report = new FileReport(partnership.file, findings)
  checkRedirects(partnership.redirects, destinations, report)
  // Asked whether or not the alert is shown on this day: the day alone must not stop a build.
  const { link } = partnership.alert ?? {}
  if (link === undefined || !link.startsWith('/')) return
  const [page = '', heading] = link.split('#')
  const lost = whatIsLost(page, heading, destinations)
  if (lost !== undefined) report.error('link/broken', ['alert', 'link'], lost.message, lost.hint)
}

const onPage = ({ text }: ParsedNotes, address: string): LinkingText => ({ ...text, addresses: [address] })
