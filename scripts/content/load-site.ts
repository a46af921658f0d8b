/** Parses the files of a folder into the `Site`, or reports everything that is wrong with them. */

import type { Checked } from '../diagnostics/checked.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Partnership } from '../model/partnership.ts'
import type { Site } from '../model/site.ts'
import { fillLibrary } from './fill-library.ts'
import { FileReport } from './findings/file-report.ts'
import type { ContentFolder } from './folder/content-folder.ts'
import type { FormerFile } from './folder/former-files.ts'
import { type FolderMemory, type LoadSettings, RecallWithFindings } from './folder/recall.ts'
import { locateWithoutFollowOns, withoutEchoes, withoutMendedLines } from './follow-ons.ts'
import { withIdsByName } from './ids-by-name.ts'
import { checkReferrals } from './links/site-referrals.ts'
import { parseAreas } from './parsers/area-folders.ts'
import { checkSheetEmail } from './parsers/email-placeholders.ts'
import { checkFilledSize } from './parsers/filled-size.ts'
import { parseAbbreviations } from './parsers/glossary.ts'
import { parseGroups } from './parsers/group-folders.ts'
import { byName, byOrder } from './parsers/in-order.ts'
import type { Parsed } from './parsers/parsed.ts'
import { parsePartnership } from './parsers/partnership.ts'
import { parseSheets } from './parsers/sheet.ts'
import { readSources, type Sources } from './reading/sources.ts'
import type { SourceFile } from './text/source-file.ts'
import { readUnread } from './unread-documents.ts'
import { whereItLies } from './where-it-lies.ts'

export interface LoadOptions {
  /** Whether notes that are a draft are part of the site. */
  readonly drafts: boolean
  /** The files that are no longer there, by git's history; left out where there is none. */
  readonly former?: readonly FormerFile[]
  /** Keeps what was parsed, where the same folder is loaded again. */
  readonly memory?: FolderMemory
}

/** The part of a site that could be read, for the rules only; it must not be shown. */
export interface PartOfSite {
  readonly site: Site
  /** Without documents whose details could not be read. */
  readonly files: ReadonlyMap<string, SourceFile>
  readonly salvaged: Sources['salvaged']
  readonly renamed: ContentFolder['renamed']
}

export type LoadedSite =
  | Extract<Checked<Site>, { ok: true }>
  | (Extract<Checked<Site>, { ok: false }> & { readonly part?: PartOfSite })

/** Parses everything, whatever was found before, so that all faults of all files are reported in one run. */
export function loadSite(folder: ContentFolder, { drafts, former = [], memory }: LoadOptions): LoadedSite {
  const sources = readSources(folder, memory)
  const findings: Finding[] = []
  const parsed = parseSources(folder, sources, { drafts, memory }, findings)
  const unread = readUnread(sources.unread, parsed.library, findings)
  checkReferrals(folder, parsed, { unread, former, salvaged: sources.salvaged }, findings)
  const ofFiles = withIdsByName(sources.diagnostics, folder, sources)
  const files = filesAsRead(folder, sources)
  const all = [...ofFiles, ...locateWithoutFollowOns(findings, { files }, sources.salvaged)]
  const diagnostics = whereItLies(withoutEchoes(withoutMendedLines(all, folder)), folder.renamed)
  const site = siteOf(parsed)
  if (site === undefined) return { ok: false, diagnostics }
  if (diagnostics.some(({ severity }) => severity === 'error'))
    return { ok: false, diagnostics, part: { ...partOf(site, files, sources), renamed: folder.renamed } }
  return { ok: true, value: site, warnings: diagnostics }
}

/** The places of findings in a file that was mended to be read are those of the mended text. */
function filesAsRead({ files }: ContentFolder, { salvaged }: Sources): ReadonlyMap<string, SourceFile> {
  const mended = [...salvaged.values()].flatMap(({ readAs }) => (readAs ? [readAs.file] : []))
  if (mended.length === 0) return files
  return new Map([...files, ...mended.map((file) => [file.path, file] as const)])
}

function partOf(
  site: Site,
  files: ReadonlyMap<string, SourceFile>,
  { unread, salvaged }: Sources,
): Omit<PartOfSite, 'renamed'> {
  const known = new Map(files)
  for (const { file } of unread) known.delete(file)
  return { site, files: known, salvaged }
}

function parseSources(folder: ContentFolder, sources: Sources, how: LoadSettings, findings: Finding[]): Parsed {
  const reportOn = (file: string) => new FileReport(file, findings)
  const library = fillLibrary(folder, sources, findings, how.memory)
  const [partnership] = sources.partnership
  const sheets = parseSheets(sources, library, how.memory, findings)
  const areas = parseAreas(sources, library, how, findings)
  const everyArea = areas.flatMap(({ area }) => area ?? [])
  for (const { sheet, text } of sheets) {
    checkSheetEmail(sheet, text, everyArea, library.partnership, reportOn(sheet.file))
    checkFilledSize(text, library, everyArea, reportOn(sheet.file))
  }
  for (const { id, about } of areas) {
    if (about) checkFilledSize(about, library, everyArea, reportOn(`areas/${id}/about.md`))
  }
  return {
    library,
    partnership:
      partnership &&
      partnerships.once(
        how.memory,
        partnership.file,
        () => [partnership, library.partnership, library.images],
        findings,
        (own) => parsePartnership(partnership.data, library, new FileReport(partnership.file, own)),
      ),
    abbreviations: parseAbbreviations(
      {
        glossary: sources.glossary[0]?.data ?? {},
        roles: sources.roles[0]?.data ?? {},
        partnership: partnership?.data,
      },
      { glossary: reportOn('glossary.yaml'), roles: reportOn('roles.yaml') },
    ),
    sheets,
    areas,
    groups: parseGroups(sources, library, how, findings),
  }
}

const partnerships = new RecallWithFindings<Partnership>()

function siteOf({ library, partnership, abbreviations, sheets, areas, groups }: Parsed): Site | undefined {
  if (partnership === undefined) return undefined
  return {
    partnership,
    abbreviations,
    funders: library.funders.values,
    roles: library.roles.values,
    cagTypes: [...library.cagTypes.values.values()].sort(byOrder),
    diagrams: library.diagrams.values,
    sheets: sheets.map(({ sheet }) => sheet).sort((a, b) => byOrder({ ...a, name: a.title }, { ...b, name: b.title })),
    venues: [...library.venues.values.values()].sort(byName),
    areas: areas.flatMap(({ area }) => area ?? []).sort(byName),
    groups: groups.flatMap(({ group }) => group ?? []).sort(byName),
    drafts: [...areas, ...groups]
      .flatMap(({ notes }) => notes.map((each) => each.notes))
      .filter(({ status }) => status === 'draft')
      .map(({ file, title }) => ({ file, title })),
    images: library.images,
  }
}
