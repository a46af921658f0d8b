/** From the files of a folder to the one model, or to everything that is wrong with them. */

import type { Checked } from '../diagnostics/checked.ts'
import type { Diagnostic, Finding } from '../diagnostics/diagnostic.ts'
import type { Site } from '../model/site.ts'
import { areaNotesAddress, groupNotesAddress, sheetAddress } from '../routes.ts'
import { type ParsedArea, parseAreas } from './area-folders.ts'
import type { ContentFolder } from './content-folder.ts'
import { checkSheetEmail } from './email-placeholders.ts'
import { FileReport } from './file-report.ts'
import { parseAbbreviations } from './glossary.ts'
import { type ParsedGroup, parseGroups } from './group-folders.ts'
import { byName, byOrder } from './in-order.ts'
import { locate } from './locate.ts'
import { parsePartnership } from './partnership.ts'
import type { SiteLink } from './prose.ts'
import { checkRedirects } from './redirects.ts'
import { type ParsedSheet, parseSheet } from './sheet.ts'
import { fillLibrary } from './shelves.ts'
import { siteAddresses } from './site-addresses.ts'
import { checkLinks } from './site-links.ts'
import { readSources } from './sources.ts'

export interface LoadOptions {
  /** Whether notes that are a draft are part of the site. */
  readonly drafts: boolean
}

/** Everything is parsed, whatever was found before: all faults of all files come in one run. */
export function loadSite(folder: ContentFolder, { drafts }: LoadOptions): Checked<Site> {
  const sources = readSources(folder)
  const findings: Finding[] = []
  const reportOn = (file: string) => new FileReport(file, findings)
  const library = fillLibrary(folder, sources, findings)
  const sheets = sources.sheet.map((source) => parseSheet(source.ids[0] ?? '', source, library, reportOn(source.file)))
  const areas = parseAreas(sources, library, drafts, findings)
  const groups = parseGroups(sources, library, drafts, findings)
  const [partnership] = sources.partnership
  const abbreviations = parseAbbreviations(
    { glossary: sources.glossary[0]?.data ?? {}, roles: sources.roles[0]?.data ?? {}, partnership: partnership?.data },
    reportOn('roles.yaml'),
  )
  for (const { sheet, text } of sheets) {
    const everyArea = areas.map(({ area }) => area)
    checkSheetEmail(sheet, text, everyArea, library.partnership.contact.email !== undefined, reportOn(sheet.file))
  }
  const site = partnership && {
    partnership: parsePartnership(partnership.data, library, reportOn(partnership.file)),
    funders: library.funders.values,
    roles: library.roles.values,
    abbreviations,
    cagTypes: [...library.cagTypes.values.values()].sort(byOrder),
    diagrams: library.diagrams.values,
    sheets: sheets.map(({ sheet }) => sheet).sort((a, b) => byOrder({ ...a, name: a.title }, { ...b, name: b.title })),
    venues: [...library.venues.values.values()].sort(byName),
    areas: areas.map(({ area }) => area).sort(byName),
    groups: groups.map(({ group }) => group).sort(byName),
    images: library.images,
  }
  // A file that could not be read has no page: links to it would be told as broken beside its own faults.
  if (site && sources.diagnostics.every(({ severity }) => severity === 'warning')) {
    findings.push(...brokenLinks(site, { sheets, areas, groups }, reportOn('partnership.yaml')))
  }
  return checked(site, [...sources.diagnostics, ...findings.map((finding) => locate(finding, folder))])
}

interface Parsed {
  readonly sheets: readonly ParsedSheet[]
  readonly areas: readonly ParsedArea[]
  readonly groups: readonly ParsedGroup[]
}

function brokenLinks(site: Site, { sheets, areas, groups }: Parsed, partnershipReport: FileReport): readonly Finding[] {
  const addresses = siteAddresses(site)
  const { redirects, alert } = site.partnership
  checkRedirects(redirects, addresses, partnershipReport)
  const page = alert?.link?.startsWith('/') ? alert.link.split('#')[0] : undefined
  if (page !== undefined && !addresses.has(page))
    partnershipReport.error(
      'link/broken',
      ['alert', 'link'],
      `There is no page "${page}".`,
      'Write the address of a page that is there, such as /areas/.',
    )
  const notes = [
    ...areas.flatMap(({ area, notes }) =>
      notes.map((each) => ({ ...each, address: areaNotesAddress(area.id, each.notes.id) })),
    ),
    ...groups.flatMap(({ group, notes }) =>
      notes.map((each) => ({ ...each, address: groupNotesAddress(group.id, each.notes.id) })),
    ),
  ]
  const headings = new Map([
    ...sheets.flatMap(({ sheet, text }) =>
      [undefined, ...site.areas].map((area) => [sheetAddress(sheet.id, area?.id), text.headingIds] as const),
    ),
    ...notes.map(({ address, text }) => [address, text.headingIds] as const),
  ])
  const texts: readonly { readonly links: readonly SiteLink[]; readonly headingIds: ReadonlySet<string> }[] = [
    ...sheets.map(({ text }) => text),
    ...areas.flatMap(({ about }) => about ?? []),
    ...notes.map(({ text }) => text),
  ]
  return texts.flatMap(({ links, headingIds }) => checkLinks(links, headingIds, { addresses, headings }))
}

function checked(site: Site | undefined, diagnostics: readonly Diagnostic[]): Checked<Site> {
  if (site === undefined || diagnostics.some(({ severity }) => severity === 'error')) return { ok: false, diagnostics }
  return { ok: true, value: site, warnings: diagnostics }
}
