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
import type { SignInDocument } from './leaflets/sign-in-document.ts'
import type { Site } from './model/site.ts'
import { withoutDrafts } from './model/without-drafts.ts'
import { duesOf, leafletFunding, notesFunding, signInFunding } from './pages/dues.ts'
import { gatherMaterial } from './pages/gather.ts'
import { imagesUsed } from './pages/images-used.ts'
import type { LeafletFile } from './pages/leaflet-file.ts'
import type { Material } from './pages/material.ts'
import { notesPages } from './pages/notes.ts'
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
}

export interface Publication {
  readonly pages: Pages
  /** Everything else that content gives: leaflets, pictures, lists for programs. */
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
  const { today, drafts, only, words, press } = request
  const allEditions = sheetEditions(site, today)
  const editions = only === 'site' ? allEditions.map((sheet) => ({ ...sheet, leaflet: [] })) : allEditions
  const shop =
    only === 'site'
      ? closedShop
      : await printShop(editions, site, folder, { ...(words && { keepWords: words }), ...(press && { press }) })
  const leaflets = shop.leaflets((sheet) => undatedEdition(site, sheet, today))
  const material = gatherMaterial(site, editions, leaflets.ok ? leaflets.value.map(asFile) : [], today)
  const notes = shop.notes(() => notesPages(material).map(notesToPrint))
  const toSign = only === 'site' ? [] : signInSheets(site, today)
  const signIns = shop.signIns(() => toSign)
  const told = inOrder([
    ...checked.warnings,
    ...postersOfNothing(site.sheets).map((finding) => locate(finding, folder)),
    ...(leaflets.ok ? leaflets.warnings : leaflets.diagnostics),
    ...(notes.ok ? notes.warnings : notes.diagnostics),
    ...(signIns.ok ? signIns.warnings : signIns.diagnostics),
  ])
  if (!leaflets.ok || !notes.ok || !signIns.ok || told.some(({ severity }) => severity === 'error'))
    return { ok: false, diagnostics: told }
  const pages = makePages({ ...material, printedNotes: byPage(notes.value), signIns: byPage(signIns.value) })
  const files = filesBeside(pages, site, today, [...leaflets.value, ...notes.value, ...signIns.value])
  const publicPages = () =>
    allPages(drafts ? makePages(gatherMaterial(withoutDrafts(site), editions, material.leaflets, today)) : pages).length
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
  readonly leaflets: (undated: (sheet: Sheet) => Sheet | undefined) => Checked<readonly Leaflet[]>
  readonly notes: (documents: () => readonly NotesDocument[]) => Checked<readonly PrintedNotes[]>
  readonly signIns: (sheets: () => readonly SignInDocument[]) => Checked<readonly PrintedSignIn[]>
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
    leaflets: (undated) => makeLeaflets(editions, () => context, undated),
    notes: (documents) => makeNotes(documents(), () => context),
    signIns: (sheets) => makeSignIns(sheets(), () => context),
  }
}

const asFile = ({ bytes, words: _words, ...leaflet }: Leaflet): LeafletFile => ({ ...leaflet, bytes: bytes.length })

const byPage = (notes: readonly (PrintedNotes | PrintedSignIn)[]): Material['printedNotes'] =>
  new Map(notes.map(({ page, pages, bytes }) => [page, { page, pages, bytes: bytes.length }]))

function filesBeside(
  pages: Pages,
  site: Site,
  today: Temporal.PlainDate,
  printed: readonly Pick<Leaflet, 'address' | 'bytes' | 'words'>[],
): readonly PublicFile[] {
  const { url, redirects } = site.partnership
  const listed = allPages(pages).flatMap(({ frame: { indexed, canonical, updated } }) =>
    indexed && canonical !== undefined ? [{ address: canonical, ...(updated && { updated }) }] : [],
  )
  return [
    ...printed.map(({ address, bytes, words }) => ({ address, content: bytes, ...(words !== undefined && { words }) })),
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
