/** The printed files of a site, list by list, for the pages that link to them. */

import { type Checked, findingsOf } from '../diagnostics/checked.ts'
import type { Leaflet } from '../leaflets/all-leaflets.ts'
import type { PageFile } from '../leaflets/documents/page-files.ts'
import type { PrintRuns } from './print-runs.ts'
import type { Printers } from './printers.ts'

export interface PrintedFiles {
  readonly leaflets: readonly Leaflet[]
  /** Both by the addresses of their pages. */
  readonly notes: ReadonlyMap<string, PageFile>
  readonly signIns: ReadonlyMap<string, PageFile>
}

/** Prints all three lists, even if one of them cannot be printed: an editor is told everything at once. */
export async function printFiles(runs: PrintRuns, printers: Printers): Promise<Checked<PrintedFiles>> {
  const leaflets = await printers('leaflets', runs.leaflets)
  const notes = await printers('notes', runs.notes)
  const signIns = await printers('signIns', runs.signIns)
  const findings = [leaflets, notes, signIns].flatMap(findingsOf)
  if (!leaflets.ok || !notes.ok || !signIns.ok) return { ok: false, diagnostics: findings }
  const value = { leaflets: leaflets.value, notes: byPage(notes.value), signIns: byPage(signIns.value) }
  return { ok: true, value, warnings: findings }
}

const byPage = (files: readonly PageFile[]): ReadonlyMap<string, PageFile> =>
  new Map(files.map((file) => [file.page, file]))
