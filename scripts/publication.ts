/** The whole pipeline: from a content folder to everything that is published, or to every mistake in it. */

import { type ContentRequest, checkContent } from './checked-content.ts'
import { type ContentFolder, readContentFolder } from './content/content-folder.ts'
import { contentFingerprint } from './content/fingerprint.ts'
import { locate } from './content/locate.ts'
import type { Checked } from './diagnostics/checked.ts'
import { inOrder } from './diagnostics/in-order.ts'
import { areaIndex } from './feeds/area-index.ts'
import { calendars } from './feeds/calendars.ts'
import { feeds } from './feeds/feeds.ts'
import { openData } from './feeds/open-data.ts'
import { redirectLines } from './feeds/redirects.ts'
import { robots, sitemap } from './feeds/sitemap.ts'
import type { Due } from './funding/due.ts'
import type { Leaflet } from './leaflets/all-leaflets.ts'
import type { PrintedNotes } from './leaflets/all-notes.ts'
import type { PrintedSignIn } from './leaflets/all-sign-ins.ts'
import type { LeafletContext } from './leaflets/context.ts'
import type { NotesDocument } from './leaflets/notes-document.ts'
import { postersOfNothing } from './leaflets/posters-of-nothing.ts'
import type { Print } from './leaflets/print.ts'
import type { SignInDocument } from './leaflets/sign-in-document.ts'
import type { Site } from './model/site.ts'
import { withoutDrafts } from './model/without-drafts.ts'
import { duesOf, leafletFunding, notesFunding, signInFunding } from './pages/dues.ts'
import { gatherMaterial } from './pages/gather.ts'
import { imagesUsed } from './pages/images-used.ts'
import { notesPages, withPrinted } from './pages/notes.ts'
import { notesToPrint } from './pages/notes-to-print.ts'
import { allPages, makePages, type Pages } from './pages/pages.ts'
import { needsSignIns, signInSheets } from './pages/sign-ins.ts'
import { addresses, assetAddress } from './routes.ts'
import { sheetEditions, undatedEdition } from './sheets/information-sheets.ts'
import type { Sheet } from './sheets/sheet.ts'

export interface Request extends ContentRequest {
  /** The content folder. */
  readonly content: string
  /** The pages alone, as if nothing were to be printed: for measuring them. */
  readonly only?: 'site'
  /** Whether the words of what is printed are kept beside it, to look something up in them. */
  readonly words?: true
  /** Whether a file for a print shop is made of each leaflet as well. */
  readonly press?: true
  /**
   * Takes each printed file as soon as it is made; then it is not among the publication's files. It may be called
   * before a mistake is found elsewhere: what it writes must not be public yet.
   */
  readonly print?: Print
}

export interface Publication {
  readonly pages: Pages
  /** Everything else that content gives: pictures, lists for programs, and what is printed where nobody took it before. */
  readonly files: readonly PublicFile[]
  /** How many of the files are leaflets. */
  readonly leaflets: number
  /** What each page and each printed file owes to those who paid for it. */
  readonly dues: readonly Due[]
  /** The day from which everything is seen, and the SHA-256 of the content. */
  readonly origin: { readonly day: string; readonly content: string }
  /** How many pages there are for the public: drafts, and lists of nothing else, are not among them. */
  readonly publicPages: () => number
}

export interface PublicFile {
  readonly address: string
  readonly content: string | Uint8Array
  /** Of what is printed, as they were placed, where they were asked for. */
  readonly words?: string
}

export const preparePublication = (request: Request): Promise<Checked<Publication>> =>
  publicationOf(readContentFolder(request.content), request)

/** Of a folder that was read already, or is yet to be written. */
export async function publicationOf(folder: ContentFolder, request: Request): Promise<Checked<Publication>> {
  const checked = await checkContent(folder, request)
  if (!checked.ok) return checked
  const site = checked.value
  const { today, drafts, only, words, press, print } = request
  const allEditions = sheetEditions(site, today)
  const editions = only === 'site' ? allEditions.map((sheet) => ({ ...sheet, leaflet: [] })) : allEditions
  const shop =
    only === 'site'
      ? closedShop
      : await printShop(editions, site, folder, { ...(words && { keepWords: words }), ...(press && { press }) })
  const kept: PublicFile[] = []
  const keep: Print = print ?? ((file) => kept.push(file))
  const leaflets = shop.leaflets((sheet) => undatedEdition(site, sheet, today), keep)
  const material = gatherMaterial(site, editions, leaflets.ok ? leaflets.value : [], today)
  const pagesOfNotes = notesPages(material)
  const notes = shop.notes(() => pagesOfNotes.map(notesToPrint), keep)
  const toSign = only === 'site' ? [] : signInSheets(site, today)
  const signIns = shop.signIns(() => toSign, keep)
  const told = inOrder([
    ...checked.warnings,
    ...postersOfNothing(site.sheets).map((finding) => locate(finding, folder)),
    ...(leaflets.ok ? leaflets.warnings : leaflets.diagnostics),
    ...(notes.ok ? notes.warnings : notes.diagnostics),
    ...(signIns.ok ? signIns.warnings : signIns.diagnostics),
  ])
  if (!leaflets.ok || !notes.ok || !signIns.ok || told.some(({ severity }) => severity === 'error'))
    return { ok: false, diagnostics: told }
  const fileOf = new Map(notes.value.map((file) => [file.page, file]))
  const pages = makePages(
    { ...material, signIns: new Map(signIns.value.map((file) => [file.page, file])) },
    pagesOfNotes.map((page) => withPrinted(page, fileOf.get(page.frame.address))),
  )
  const files = [...kept, ...filesBeside(pages, site, today)]
  const publicPages = () => {
    if (!drafts) return allPages(pages).length
    const forThePublic = gatherMaterial(withoutDrafts(site), editions, material.leaflets, today)
    return allPages(makePages(forThePublic, notesPages(forThePublic))).length
  }
  const printed = [
    ...leafletFunding(leaflets.value, editions),
    ...(only === 'site' ? [] : [...notesFunding(pages), ...signInFunding(toSign)]),
  ]
  const dues = duesOf(site, pages, printed)
  const origin = { day: today.toString(), content: contentFingerprint(folder) }
  return {
    ok: true,
    value: { pages, files, leaflets: leaflets.value.length, dues, origin, publicPages },
    warnings: told,
  }
}

interface PrintShop {
  readonly leaflets: (undated: (sheet: Sheet) => Sheet | undefined, print: Print) => Checked<readonly Leaflet[]>
  readonly notes: (documents: () => readonly NotesDocument[], print: Print) => Checked<readonly PrintedNotes[]>
  readonly signIns: (sheets: () => readonly SignInDocument[], print: Print) => Checked<readonly PrintedSignIn[]>
}

const nothing = { ok: true, value: [], warnings: [] } as const
const closedShop: PrintShop = { leaflets: () => nothing, notes: () => nothing, signIns: () => nothing }

/** What prints is loaded where something is to be printed: a site without leaflets starts a quarter of a second sooner. */
async function printShop(
  editions: readonly Sheet[],
  site: Site,
  folder: ContentFolder,
  more: Pick<LeafletContext, 'keepWords' | 'press'>,
): Promise<PrintShop> {
  const hasNotes = [...site.areas, ...site.groups].some(({ notes }) => notes.length > 0)
  const hasCags = needsSignIns(site) && site.areas.some(({ cags }) => cags.length > 0)
  if (!hasNotes && !hasCags && editions.every(({ leaflet }) => leaflet.length === 0)) return closedShop
  const { makeLeaflets } = await import('./leaflets/all-leaflets.ts')
  const { makeNotes } = await import('./leaflets/all-notes.ts')
  const { makeSignIns } = await import('./leaflets/all-sign-ins.ts')
  const { siteContext } = await import('./leaflets/site-context.ts')
  const { readFontFiles } = await import('./font-files.ts')
  const { loadFaces } = await import('./typeset/face.ts')
  const context = { ...siteContext(site, folder.files, loadFaces(readFontFiles())), ...more }
  return {
    leaflets: (undated, print) => makeLeaflets(editions, () => context, undated, print),
    notes: (documents, print) => makeNotes(documents(), () => context, print),
    signIns: (sheets, print) => makeSignIns(sheets(), () => context, print),
  }
}

function filesBeside(pages: Pages, site: Site, today: Temporal.PlainDate): readonly PublicFile[] {
  const { url, redirects } = site.partnership
  const listed = allPages(pages).flatMap(({ frame: { indexed, canonical, updated } }) =>
    indexed && canonical !== undefined ? [{ address: canonical, ...(updated && { updated }) }] : [],
  )
  return [
    ...imagesUsed(site).map(({ file, bytes }) => ({ address: assetAddress(file), content: bytes })),
    ...calendars(site, today),
    ...feeds(site),
    ...openData(site, today),
    ...(site.areas.length > 0 ? [{ address: addresses.areaIndex, content: areaIndex(site.areas) }] : []),
    { address: addresses.sitemap, content: sitemap(listed) },
    { address: addresses.robots, content: robots(url) },
    { address: addresses.redirects, content: redirectLines(redirects) },
  ]
}
