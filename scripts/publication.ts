/** The whole pipeline: from a content folder to everything that is published, or to every mistake in it. */

import { readContentFolder } from './content/content-folder.ts'
import { loadSite } from './content/load-site.ts'
import { locate } from './content/locate.ts'
import type { Checked } from './diagnostics/checked.ts'
import { inOrder } from './diagnostics/in-order.ts'
import { redirectLines } from './feeds/redirects.ts'
import { robots, sitemap } from './feeds/sitemap.ts'
import { readFontFiles } from './font-files.ts'
import { type Leaflet, makeLeaflets } from './leaflets/all-leaflets.ts'
import { makeNotes, type PrintedNotes } from './leaflets/all-notes.ts'
import type { LeafletContext } from './leaflets/context.ts'
import { siteContext } from './leaflets/site-context.ts'
import type { Site } from './model/site.ts'
import { gatherMaterial } from './pages/gather.ts'
import { imagesUsed } from './pages/images-used.ts'
import type { LeafletFile } from './pages/leaflet-file.ts'
import type { Material } from './pages/material.ts'
import { notesPages } from './pages/notes.ts'
import { notesToPrint } from './pages/notes-to-print.ts'
import { allPages, makePages, type Pages } from './pages/pages.ts'
import { addresses, assetAddress } from './routes.ts'
import { checkSite } from './rules/rules.ts'
import { sheetEditions } from './sheets/information-sheets.ts'
import { loadFaces } from './typeset/face.ts'

export interface Request {
  /** The content folder. */
  readonly content: string
  /** The day from which everything is seen. */
  readonly today: Temporal.PlainDate
  /** Whether notes that are a draft are shown. Never in what is published. */
  readonly drafts: boolean
}

export interface Publication {
  readonly pages: Pages
  /** Everything else that content gives: leaflets, pictures, lists for programs. */
  readonly files: readonly PublicFile[]
  /** How many of the files are leaflets. */
  readonly leaflets: number
}

export interface PublicFile {
  readonly address: string
  readonly content: string | Uint8Array
}

export async function preparePublication({ content, today, drafts }: Request): Promise<Checked<Publication>> {
  const folder = readContentFolder(content)
  const loaded = loadSite(folder, { drafts })
  if (!loaded.ok) return { ok: false, diagnostics: inOrder(loaded.diagnostics) }
  const site = loaded.value
  const findings = checkSite(site, today).map((finding) => locate(finding, folder))
  const editions = sheetEditions(site, today)
  let prepared: LeafletContext | undefined
  const context = (): LeafletContext => {
    prepared ??= siteContext(site, folder.files, loadFaces(readFontFiles()))
    return prepared
  }
  const leaflets = makeLeaflets(editions, context)
  const material = gatherMaterial(site, editions, leaflets.ok ? leaflets.value.map(asFile) : [], today)
  const notes = makeNotes(notesPages(material).map(notesToPrint), context)
  const told = inOrder([
    ...loaded.warnings,
    ...findings,
    ...(leaflets.ok ? leaflets.warnings : leaflets.diagnostics),
    ...(notes.ok ? notes.warnings : notes.diagnostics),
  ])
  if (!leaflets.ok || !notes.ok || told.some(({ severity }) => severity === 'error'))
    return { ok: false, diagnostics: told }
  const pages = makePages({ ...material, printedNotes: byPage(notes.value) })
  const files = filesBeside(pages, site, [...leaflets.value, ...notes.value])
  return { ok: true, value: { pages, files, leaflets: leaflets.value.length }, warnings: told }
}

const asFile = ({ bytes, ...leaflet }: Leaflet): LeafletFile => ({ ...leaflet, bytes: bytes.length })

const byPage = (notes: readonly PrintedNotes[]): Material['printedNotes'] =>
  new Map(notes.map(({ page, pages, bytes }) => [page, { page, pages, bytes: bytes.length }]))

function filesBeside(
  pages: Pages,
  site: Site,
  printed: readonly Pick<Leaflet, 'address' | 'bytes'>[],
): readonly PublicFile[] {
  const { url, redirects } = site.partnership
  const listed = allPages(pages).flatMap(({ frame: { indexed, canonical, updated } }) =>
    indexed && canonical !== undefined ? [{ address: canonical, ...(updated && { updated }) }] : [],
  )
  return [
    ...printed.map(({ address, bytes }) => ({ address, content: bytes })),
    ...imagesUsed(site).map(({ file, bytes }) => ({ address: assetAddress(file), content: bytes })),
    { address: addresses.sitemap, content: sitemap(listed) },
    { address: addresses.robots, content: robots(url) },
    { address: addresses.redirects, content: redirectLines(redirects) },
  ]
}
