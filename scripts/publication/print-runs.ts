/** Everything of a site that is printed: leaflets, meeting notes, sign-in sheets. */

import type { ContentFolder } from '../content/folder/content-folder.ts'
import type { Leaflet, LeafletFacts } from '../leaflets/all-leaflets.ts'
import type { PageRun } from '../leaflets/documents/page-files.ts'
import type { Print } from '../leaflets/printing/print.ts'
import type { PrintRun } from '../leaflets/printing/print-run.ts'
import { laidOutOnly } from '../leaflets/printing/write.ts'
import { lazy } from '../memory/lazy.ts'
import { gatherMaterial } from '../pages/material/gather.ts'
import { notesPages } from '../pages/notes.ts'
import { notesToPrint } from '../pages/notes-to-print.ts'
import { shelfOf } from '../pages/printed/leaflet-shelf.ts'
import { signInSheets } from '../pages/sign-ins.ts'
import type { Sheet } from '../sheets/sheet.ts'
import { sparerEditions } from '../sheets/sparer-editions.ts'
import type { SiteOfDay } from '../site-of-day.ts'

/** How a site is printed. */
export interface PrintOrder {
  /** Whether the words of printed files are kept beside them, to be searched. */
  readonly words?: true
  /** Whether a file for a print shop is made of each leaflet as well. */
  readonly press?: true
  /** Whether files are only laid out, to see that they fit and what they say: every file is empty. */
  readonly laidOutOnly?: true
}

/** The three lists of what is printed. */
export interface PrintRuns {
  readonly leaflets: PrintRun<LeafletFacts, Leaflet>
  readonly notes: PageRun
  readonly signIns: PageRun
}

const nothing = {
  length: 0,
  print: (): never => {
    throw new RangeError('Nothing is to be printed')
  },
  gathered: () => ({ ok: true as const, value: [], warnings: [] }),
}
/** Prints nothing. */
export const nothingToPrint: PrintRuns = { leaflets: nothing, notes: nothing, signIns: nothing }

/**
 * Each file is handed to `print` as soon as it is made. The code that prints is loaded only where something is to be
 * printed: a site without leaflets starts a quarter of a second sooner.
 */
export async function printRuns(
  site: SiteOfDay,
  editions: readonly Sheet[],
  folder: ContentFolder,
  order: PrintOrder,
  print: Print,
): Promise<PrintRuns> {
  const { words, press } = order
  const hasNotes = [...site.areas, ...site.groups].some(({ notes }) => notes.length > 0)
  const sheets = signInSheets(site)
  if (!hasNotes && sheets.length === 0 && editions.every(({ leaflet }) => leaflet.length === 0)) return nothingToPrint
  const { leafletRun, notesRun, signInRun, siteContext, faces } = await loadSetting()
  const write = order.laidOutOnly ? laidOutOnly : await loadWriting()
  const context = {
    ...siteContext(site, folder.files, faces(), write),
    ...(words && { keepWords: words }),
    ...(press && { press }),
  }
  // Printed notes do not depend on which leaflets there are.
  const notes = notesPages(gatherMaterial(site, editions, shelfOf([])))
  return {
    leaflets: leafletRun(editions, context, sparerEditions(site), print),
    notes: notesRun(
      notes.map(({ address, view }) => ({ page: address, document: () => notesToPrint(view()) })),
      context,
      print,
    ),
    signIns: signInRun(
      sheets.map((sheet) => ({ page: sheet.page, document: () => sheet })),
      context,
      print,
    ),
  }
}

/** Loads all of the code that prints: a build does so before it reads any content. */
export const loadPrinting = () => Promise.all([loadSetting(), loadWriting()])

async function loadWriting() {
  const { writePdf } = await import('../pdf/write-pdf.ts')
  return writePdf
}

/** Once a process, as the faces are: what is known of their letters is known to every publication. */
const loadSetting = lazy(async () => {
  const { leafletRun } = await import('../leaflets/all-leaflets.ts')
  const { notesRun, signInRun } = await import('../leaflets/documents/page-files.ts')
  const { siteContext } = await import('../leaflets/printing/site-context.ts')
  const { readFontFiles } = await import('../font-files.ts')
  const { loadFaces } = await import('../typeset/faces/face.ts')
  const faces = lazy(() => loadFaces(readFontFiles()))
  return { leafletRun, notesRun, signInRun, siteContext, faces }
})
