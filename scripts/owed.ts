/** What each file of a site owes to its funders, worked out without making any of them. */

import { readContentFolder } from './content/folder/content-folder.ts'
import { contentFingerprint } from './content/folder/fingerprint.ts'
import { loadSite } from './content/load-site.ts'
import { locate } from './content/yaml/locate.ts'
import type { Checked } from './diagnostics/checked.ts'
import { inOrder } from './diagnostics/in-order.ts'
import type { Due } from './funding/due.ts'
import { areaOf, wantedLeaflets } from './leaflets/all-leaflets.ts'
import type { LeafletContext } from './leaflets/printing/context.ts'
import { siteContext } from './leaflets/printing/site-context.ts'
import type { Write } from './leaflets/printing/write.ts'
import { dueMaker, type FundedFile, leafletFunding, notesFunding, pageFunding, signInFunding } from './pages/dues.ts'
import { kinds } from './pages/kinds.ts'
import { gatherMaterial } from './pages/material/gather.ts'
import { notesPages } from './pages/notes.ts'
import { type Pages, planPages } from './pages/pages.ts'
import type { LeafletFile } from './pages/printed/leaflet-file.ts'
import { shelfOf } from './pages/printed/leaflet-shelf.ts'
import { signInSheets } from './pages/sign-ins.ts'
import { leafletAddress } from './routes.ts'
import { checkSite } from './rules/rules.ts'
import { sheetEditions } from './sheets/information-sheets.ts'
import type { Sheet } from './sheets/sheet.ts'
import { siteOfDay } from './site-of-day.ts'
import type { Faces } from './typeset/faces/face.ts'

export interface Owed {
  readonly partnership: string
  readonly dues: readonly Due[]
  /** SHA-256 of the content. */
  readonly fingerprint: string
  /** The context to set a document of this site with. */
  readonly context: (faces: Faces, write: Write) => LeafletContext
}

/** `press`: whether there are files for a print shop as well. */
export function prepareOwed(content: string, today: Temporal.PlainDate, press: boolean): Checked<Owed> {
  const folder = readContentFolder(content)
  const loaded = loadSite(folder, { drafts: false })
  if (!loaded.ok) return { ok: false, diagnostics: inOrder(loaded.diagnostics) }
  const findings = checkSite(loaded.value, today).map((finding) => locate(finding, folder))
  if (findings.some(({ severity }) => severity === 'error')) return { ok: false, diagnostics: inOrder(findings) }
  const site = siteOfDay(loaded.value, today)
  const editions = sheetEditions(site)
  const leaflets = expectedLeaflets(editions, press)
  const material = gatherMaterial(site, editions, shelfOf(leaflets))
  const notes = notesPages(material)
  const due = dueMaker(site)
  const dues = [
    ...pagesOwing(planPages(material, notes)),
    ...leafletFunding(leaflets, editions),
    ...notesFunding(notes),
    ...signInFunding(signInSheets(site)),
  ].map(due)
  return {
    ok: true,
    value: {
      partnership: site.partnership.name,
      dues,
      fingerprint: contentFingerprint(folder),
      context: (faces, write) => siteContext(site, folder.files, faces, write),
    },
    warnings: inOrder(findings),
  }
}

function* pagesOwing(pages: Pages): Iterable<FundedFile> {
  for (const kind of kinds) for (const { view } of pages[kind]()) yield pageFunding(kind, view().frame)
}

/** The leaflets that there are. Their pages and bytes are known only once they are made, and are 0 here. */
const expectedLeaflets = (editions: readonly Sheet[], press: boolean): readonly LeafletFile[] =>
  wantedLeaflets(editions).flatMap(({ sheet, row }) =>
    (['colour', 'black', ...(press ? (['press'] as const) : [])] as const).map((ink) => ({
      address: leafletAddress(sheet.id, row.name, areaOf(sheet), ink),
      sheet: sheet.id,
      area: areaOf(sheet),
      format: row.name,
      ink,
      pages: 0,
      code: '',
      bytes: 0,
    })),
  )
