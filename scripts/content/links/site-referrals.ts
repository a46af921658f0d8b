/** Checks all references to pages, once those are known: links in texts, the link of the alert, old addresses. */

import type { Finding } from '../../diagnostics/diagnostic.ts'
import { lazy } from '../../memory/lazy.ts'
import type { Partnership } from '../../model/partnership.ts'
import { areaAddress, areaNotesAddress, groupNotesAddress, sheetAddress } from '../../routes.ts'
import { FileReport } from '../findings/file-report.ts'
import type { ContentFolder } from '../folder/content-folder.ts'
import { everyPath } from '../folder/every-path.ts'
import type { FormerFile } from '../folder/former-files.ts'
import type { ParsedNotes } from '../parsers/notes.ts'
import type { Parsed } from '../parsers/parsed.ts'
import type { Sources } from '../reading/sources.ts'
import { checkPrintedAddresses } from './printed-addresses.ts'
import { checkRedirects } from './redirects.ts'
import { type Addresses, siteAddresses } from './site-addresses.ts'
import { brokenLink, checkLinks, type Destinations, destinationsOf, type LinkingText } from './site-links.ts'

interface Beside extends Pick<Sources, 'salvaged'> {
  readonly unread: readonly LinkingText[]
  readonly former: readonly FormerFile[]
}

type Folder = Pick<ContentFolder, 'files' | 'diagnostics' | 'misplaced'>

export function checkReferrals(
  folder: Folder,
  parsed: Parsed,
  { unread, former, salvaged }: Beside,
  findings: Finding[],
): void {
  const { partnership, sheets, areas } = parsed
  const faults = findings.flatMap(({ severity, place }) => (severity === 'error' ? [place.file] : []))
  const addressesWithout = addressLists(folder, parsed, new Set([...salvaged.keys(), ...faults]))
  const { published, drafts, unpublished } = linkingTexts(parsed, unread)
  const texts = [...published, ...drafts]
  const publicAddresses = addressesWithout(unpublished)
  const everyAddress = drafts.length > 0 ? addressesWithout(new Set()) : publicAddresses
  const old = new Map((partnership?.redirects ?? []).map(({ from, to }) => [from, to]))
  const isWhole = unread.length === 0 && folder.misplaced?.some((path) => path.endsWith('.md')) !== true
  // A published text must not link to a draft, even while drafts are shown: the public would meet an error page.
  const destinations = destinationsOf(publicAddresses, everyAddress, texts, isWhole, old)
  findings.push(...checkLinks(published, destinations, partnership?.url))
  const toDrafts = destinationsOf(everyAddress, everyAddress, texts, isWhole, old)
  findings.push(...checkLinks(drafts, toDrafts, partnership?.url))
  if (partnership === undefined) return
  const report = new FileReport(partnership.file, findings)
  checkRedirects(partnership, destinations, report)
  if (former.length > 0) {
    const standing = { redirects: partnership.redirects, sheets: sheets.map(({ sheet }) => sheet) }
    const addresses = addressesWithout(new Set())()
    checkPrintedAddresses(former, { ...standing, addresses, areas: areas.map(({ id }) => id) }, report)
  }
  checkAlertLink(partnership, destinations, report)
}

/** Gives the addresses of the site without the pages of hidden files, listed when they are needed. `faulty`: the files with mistakes. */
const addressLists =
  (folder: Folder, { library, partnership, sheets, areas }: Parsed, faulty: ReadonlySet<string>) =>
  (hidden: ReadonlySet<string>): (() => Addresses) =>
    lazy(() =>
      siteAddresses({
        paths: everyPath(folder),
        hidden,
        sheets: new Map(sheets.map(({ sheet }) => [sheet.id, sheet])),
        areas: new Map(areas.flatMap(({ id, area }) => (area ? [[id, area] as const] : []))),
        funded: library.funders.known?.size !== 0,
        signIns: partnership === undefined || partnership.privacy.contact !== undefined,
        rolesKnown: library.roles.known !== undefined,
        faulty,
      }),
    )

interface LinkingTexts {
  readonly published: readonly LinkingText[]
  readonly drafts: readonly LinkingText[]
  /** The files of the drafts. */
  readonly unpublished: ReadonlySet<string>
}

function linkingTexts({ sheets, areas, groups }: Parsed, unread: readonly LinkingText[]): LinkingTexts {
  const onPage = (address: (owner: string, notes: string) => string) => (owner: NotesOwner) =>
    owner.notes.map(({ notes, text: { links, headingIds } }) => ({
      file: notes.file,
      draft: notes.status === 'draft',
      text: { links, headingIds, addresses: () => [address(owner.id, notes.id)] },
    }))
  const ofNotes = [...areas.flatMap(onPage(areaNotesAddress)), ...groups.flatMap(onPage(groupNotesAddress))]
  const drafts = ofNotes.filter(({ draft }) => draft)
  const sheetPages = (sheet: string) => [undefined, ...areas].map((area) => sheetAddress(sheet, area?.id))
  return {
    published: [
      ...unread,
      ...sheets.map(({ sheet, text }) => ({ ...text, addresses: () => sheetPages(sheet.id) })),
      ...areas.flatMap(({ id, about }) => (about ? [{ ...about, addresses: () => [areaAddress(id)] }] : [])),
      ...ofNotes.flatMap(({ draft, text }) => (draft ? [] : [text])),
    ],
    drafts: drafts.map(({ text }) => text),
    unpublished: new Set(drafts.map(({ file }) => file)),
  }
}

/** Checked even on days without the alert, because the day alone must not stop a build. */
function checkAlertLink({ alert }: Partnership, destinations: Destinations, report: FileReport): void {
  const { link } = alert ?? {}
  if (link === undefined || !link.startsWith('/')) return
  const [page = '', heading] = link.split('#')
  const lost = brokenLink(page, heading, destinations)
  if (lost !== undefined) report.error('link/broken', ['alert', 'link'], lost.message, lost.hint, lost.write)
}

interface NotesOwner {
  readonly id: string
  readonly notes: readonly ParsedNotes[]
}
