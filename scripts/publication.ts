/** The whole pipeline: from a content folder to everything that is published, or to every mistake in it. */

import { type ContentRequest, checkContent } from './checked-content.ts'
import { type ContentFolder, readContentFolder } from './content/folder/content-folder.ts'
import { contentFingerprint } from './content/folder/fingerprint.ts'
import { locate } from './content/yaml/locate.ts'
import { type Checked, findingsOf } from './diagnostics/checked.ts'
import { inOrder } from './diagnostics/in-order.ts'
import type { Due } from './funding/due.ts'
import { postersOfNothing } from './leaflets/faults/posters-of-nothing.ts'
import type { Print, PrintedFile } from './leaflets/printing/print.ts'
import { dueMaker, type FundedFile, leafletFunding, notesFunding, signInFunding } from './pages/dues.ts'
import { gatherMaterial } from './pages/material/gather.ts'
import type { Material } from './pages/material/material.ts'
import { notesPages, withPrinted } from './pages/notes.ts'
import { allPages, type Pages, type PageView, planPages } from './pages/pages.ts'
import type { Planned } from './pages/planned.ts'
import { shelfOf } from './pages/printed/leaflet-shelf.ts'
import { signInSheets } from './pages/sign-ins.ts'
import { type FileBeside, filesBeside } from './publication/files-beside.ts'
import { type KeptBack, keptBack } from './publication/kept-back.ts'
import { nothingToPrint, type PrintOrder, printRuns } from './publication/print-runs.ts'
import { type PrintedFiles, printFiles } from './publication/printed-files.ts'
import { type PrintersOf, printHere } from './publication/printers.ts'
import { sheetEditions } from './sheets/information-sheets.ts'
import type { Sheet } from './sheets/sheet.ts'
import { withoutDrafts } from './site-of-day/without-drafts.ts'
import type { SiteOfDay } from './site-of-day.ts'

export interface Request extends ContentRequest, PrintOrder {
  /** The content folder. */
  readonly content: string
  /** The pages alone, as if nothing were to be printed: for measuring them. */
  readonly only?: 'site'
  /** The names in the rosters of the site that is public now: those no longer in any must be nowhere in the new one. */
  readonly formerOfficers?: readonly string[]
  /**
   * Takes each printed file as soon as it is made; then it is not in `printed`. It may be called before a mistake is
   * found elsewhere: what it writes must not be public yet.
   */
  readonly print?: Print
  /** Shares the printing with other processes; where it is left out, this one prints everything. */
  readonly printers?: PrintersOf
}

export interface Publication {
  readonly pages: Pages
  /** The printed files; empty where `print` took them. */
  readonly printed: readonly PrintedFile[]
  /** Pictures, calendars, feeds, data: each is made when it is taken. */
  readonly files: () => Iterable<FileBeside>
  /** How many of the printed files are leaflets. */
  readonly leaflets: number
  /** The site's own address. */
  readonly url: string
  /** The words that must be nowhere in the site. Collecting them takes a while, so only the audit asks. */
  readonly keptBack: () => readonly KeptBack[]
  /** How a file must acknowledge its funders. */
  readonly due: (file: FundedFile) => Due
  /** How each printed file must acknowledge its funders. */
  readonly printedDues: readonly Due[]
  /** The day from which dates are seen, and the SHA-256 of the content. */
  readonly origin: { readonly day: string; readonly content: string }
  /** How many pages the public sees: without drafts, and without lists that hold nothing else. */
  readonly publicPages: () => number
}

/**
 * Reads the folder, then does as `publicationOf`. Throws only for faults of the program or the disk: mistakes in the
 * content are part of the result.
 */
export const preparePublication = (request: Request): Promise<Checked<Publication>> =>
  publicationOf(readContentFolder(request.content), request)

/** The publication of a folder that has been read, or is only about to be written. */
export async function publicationOf(folder: ContentFolder, request: Request): Promise<Checked<Publication>> {
  const checked = await checkContent(folder, request)
  if (!checked.ok) return checked
  const site = checked.value
  const editions = sheetEditions(site)

  const kept: PrintedFile[] = []
  const print: Print = request.print ?? ((file) => kept.push(file))
  const runs = request.only === 'site' ? nothingToPrint : await printRuns(site, editions, folder, request, print)
  const printed = await printFiles(runs, request.printers?.(runs, folder) ?? printHere)

  const findings = inOrder([
    ...checked.warnings,
    ...postersOfNothing(site.sheets).map((finding) => locate(finding, folder)),
    ...findingsOf(printed),
  ])
  if (!printed.ok || findings.some(({ severity }) => severity === 'error')) return { ok: false, diagnostics: findings }
  const origin = { day: request.today.toString(), content: contentFingerprint(folder) }
  const value = { ...publicationWith(site, editions, printed.value, request), printed: kept, origin }
  return { ok: true, value, warnings: findings }
}

/** Plans the pages, which link to the printed files and say how large those are. */
function publicationWith(
  site: SiteOfDay,
  editions: readonly Sheet[],
  printed: PrintedFiles,
  { drafts, only, formerOfficers }: Request,
): Omit<Publication, 'printed' | 'origin'> {
  const material = gatherMaterial(site, editions, shelfOf(printed.leaflets))
  const notes = notesPages(material)
  const pages = planPages(
    { ...material, signIn: (page) => printed.signIns.get(page) },
    notes.map((page) => withPrinted(page, () => printed.notes.get(page.address))),
  )
  const due = dueMaker(site)
  const funded = [
    ...leafletFunding(printed.leaflets, editions),
    ...(only === 'site' ? [] : [...notesFunding(notes), ...signInFunding(signInSheets(site))]),
  ]
  return {
    pages,
    files: () => filesBeside(site),
    leaflets: printed.leaflets.length,
    url: site.partnership.url,
    keptBack: () => keptBack(drafts ? { ...site, drafts: [] } : site, formerOfficers),
    due,
    printedDues: funded.map(due),
    publicPages: () => (drafts ? pagesWithoutDrafts(material) : allPages(pages)).length,
  }
}

function pagesWithoutDrafts({ site, editions, leaflets }: Material): readonly Planned<PageView>[] {
  const forThePublic = gatherMaterial(withoutDrafts(site), editions, leaflets)
  return allPages(planPages(forThePublic, notesPages(forThePublic)))
}
