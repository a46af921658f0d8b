/** Checks all references to pages, once those are known: links in texts, the link of the alert, old addresses. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import { lazy } from '../memory/lazy.ts'
import { areaAddress, areaNotesAddress, groupNotesAddress, sheetAddress } from '../routes.ts'
import type { ContentFolder } from './content-folder.ts'
import { everyPath } from './every-path.ts'
import { FileReport } from './file-report.ts'
import type { FormerFile } from './former-files.ts'
import type { ParsedNotes } from './notes.ts'
import type { Parsed } from './parsed.ts'
import { checkPrintedAddresses } from './printed-addresses.ts'
import { checkRedirects } from './redirects.ts'
import { siteAddresses } from './site-addresses.ts'
import { checkLinks, destinationsOf, type LinkingText, whatIsLost } from './site-links.ts'

export function checkReferrals(
  folder: Pick<ContentFolder, 'files' | 'diagnostics' | 'misplaced'>,
  { library, partnership, sheets, areas, groups }: Parsed,
  { unread, former }: { readonly unread: readonly LinkingText[]; readonly former: readonly FormerFile[] },
  findings: Finding[],
): void {
  const notes = [...areas, ...groups].flatMap((owner) => owner.notes)
  const unpublished = new Set(notes.flatMap((each) => (each.notes.status === 'draft' ? [each.notes.file] : [])))
  const addressesWithout = (hidden: ReadonlySet<string>) =>
    lazy(() =>
      siteAddresses({
        paths: everyPath(folder),
        hidden,
        sheets: new Map(sheets.map(({ sheet }) => [sheet.id, sheet])),
        areas: new Map(areas.flatMap(({ id, area }) => (area ? [[id, area] as const] : []))),
        funded: library.funders.known?.size !== 0,
      }),
    )
  const onPage = (address: (owner: string, notes: string) => string) => (owner: NotesOwner) =>
    owner.notes.map(({ notes, text: { links, headingIds } }) => ({
      links,
      headingIds,
      addresses: () => [address(owner.id, notes.id)],
      draft: unpublished.has(notes.file),
    }))
  const ofNotes = [...areas.flatMap(onPage(areaNotesAddress)), ...groups.flatMap(onPage(groupNotesAddress))]
  const sheetPages = (sheet: string) => [undefined, ...areas].map((area) => sheetAddress(sheet, area?.id))
  const published: readonly LinkingText[] = [
    ...unread,
    ...sheets.map(({ sheet, text }) => ({ ...text, addresses: () => sheetPages(sheet.id) })),
    ...areas.flatMap(({ id, about }) => (about ? [{ ...about, addresses: () => [areaAddress(id)] }] : [])),
    ...ofNotes.filter(({ draft }) => !draft),
  ]
  const drafts = ofNotes.filter(({ draft }) => draft)
  const texts = [...published, ...drafts]
  const publicAddresses = addressesWithout(unpublished)
  const everyAddress = drafts.length > 0 ? addressesWithout(new Set()) : publicAddresses
  // A published text must not link to a draft, even while drafts are shown: the public would meet an error page.
  const old = new Map((partnership?.redirects ?? []).map(({ from, to }) => [from, to]))
  const destinations = destinationsOf(publicAddresses, everyAddress, texts, unread, old)
  findings.push(...checkLinks(published, destinations, partnership?.url))
  const toDrafts = destinationsOf(everyAddress, everyAddress, texts, unread, old)
  findings.push(...checkLinks(drafts, toDrafts, partnership?.url))
  if (partnership === undefined) return
  const report = new FileReport(partnership.file, findings)
  checkRedirects(partnership.redirects, destinations, report)
  if (former.length > 0)
    checkPrintedAddresses(
      former,
      {
        addresses: addressesWithout(new Set())(),
        redirects: partnership.redirects,
        sheets: sheets.map(({ sheet }) => sheet),
        areas: areas.map(({ id }) => id),
      },
      report,
    )
  // Checked even on days without the alert, because the day alone must not stop a build.
  const { link } = partnership.alert ?? {}
  if (link === undefined || !link.startsWith('/')) return
  const [page = '', heading] = link.split('#')
  const lost = whatIsLost(page, heading, destinations)
  if (lost !== undefined) report.error('link/broken', ['alert', 'link'], lost.message, lost.hint, lost.write)
}

interface NotesOwner {
  readonly id: string
  readonly notes: readonly ParsedNotes[]
}
