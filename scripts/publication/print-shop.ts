/** Where everything of a site is printed: leaflets, meeting notes, sign-in sheets. */

import type { ContentFolder } from '../content/content-folder.ts'
import type { Checked } from '../diagnostics/checked.ts'
import type { Leaflet } from '../leaflets/all-leaflets.ts'
import type { NotesDocument } from '../leaflets/notes-document.ts'
import type { PageFile } from '../leaflets/page-files.ts'
import type { Print } from '../leaflets/print.ts'
import type { SignInDocument } from '../leaflets/sign-in-document.ts'
import type { Site } from '../model/site.ts'
import { needsSignIns } from '../pages/sign-ins.ts'
import type { Sheet } from '../sheets/sheet.ts'

/** What is wanted beside the files themselves. */
export interface PrintOrder {
  /** Whether the words of what is printed are kept beside it, to look something up in them. */
  readonly words?: true
  /** Whether a file for a print shop is made of each leaflet as well. */
  readonly press?: true
}

/** Each gives what it printed, or everything in it that cannot be printed. */
export interface PrintShop {
  readonly leaflets: (undated: (sheet: Sheet) => Sheet | undefined, print: Print) => Checked<readonly Leaflet[]>
  readonly notes: (documents: () => readonly NotesDocument[], print: Print) => Checked<readonly PageFile[]>
  readonly signIns: (sheets: () => readonly SignInDocument[], print: Print) => Checked<readonly PageFile[]>
}

const nothing = { ok: true, value: [], warnings: [] } as const
/** Prints nothing. */
export const closedShop: PrintShop = { leaflets: () => nothing, notes: () => nothing, signIns: () => nothing }

/** What prints is loaded where something is to be printed: a site without leaflets starts a quarter of a second sooner. */
export async function printShop(
  editions: readonly Sheet[],
  site: Site,
  folder: ContentFolder,
  { words, press }: PrintOrder,
): Promise<PrintShop> {
  const hasNotes = [...site.areas, ...site.groups].some(({ notes }) => notes.length > 0)
  const hasCags = needsSignIns(site) && site.areas.some(({ cags }) => cags.length > 0)
  if (!hasNotes && !hasCags && editions.every(({ leaflet }) => leaflet.length === 0)) return closedShop
  const { makeLeaflets, makeNotes, makeSignIns, siteContext, readFontFiles, loadFaces } = await loadPrintShop()
  const context = {
    ...siteContext(site, folder.files, loadFaces(readFontFiles())),
    ...(words && { keepWords: words }),
    ...(press && { press }),
  }
  return {
    leaflets: (undated, print) => makeLeaflets(editions, () => context, undated, print),
    notes: (documents, print) => makeNotes(documents(), context, print),
    signIns: (sheets, print) => makeSignIns(sheets(), context, print),
  }
}

/** All of the program that prints, for who must have it loaded before any content is read. */
export async function loadPrintShop() {
  const { makeLeaflets } = await import('../leaflets/all-leaflets.ts')
  const { makeNotes, makeSignIns } = await import('../leaflets/page-files.ts')
  const { siteContext } = await import('../leaflets/site-context.ts')
  const { readFontFiles } = await import('../font-files.ts')
  const { loadFaces } = await import('../typeset/face.ts')
  return { makeLeaflets, makeNotes, makeSignIns, siteContext, readFontFiles, loadFaces }
}
