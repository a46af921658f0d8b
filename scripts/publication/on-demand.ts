/** A site for the preview: each page and file is made when it is asked for. */

import type { ContentFolder } from '../content/folder/content-folder.ts'
import { contentFingerprint } from '../content/folder/fingerprint.ts'
import { locate } from '../content/yaml/locate.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { postersOfNothing } from '../leaflets/faults/posters-of-nothing.ts'
import { siteContext } from '../leaflets/printing/site-context.ts'
import { lazy } from '../memory/lazy.ts'
import { gatherMaterial } from '../pages/material/gather.ts'
import type { Material } from '../pages/material/material.ts'
import { notesPages, withPrinted } from '../pages/notes.ts'
import { notesToPrint } from '../pages/notes-to-print.ts'
import { type Pages, planPages } from '../pages/pages.ts'
import { signInSheets } from '../pages/sign-ins.ts'
import { writePdf } from '../pdf/write-pdf.ts'
import { EditionMemory } from '../sheets/edition-memory.ts'
import { sheetEditions } from '../sheets/information-sheets.ts'
import { sparerEditions } from '../sheets/sparer-editions.ts'
import type { SiteOfDay } from '../site-of-day.ts'
import type { Faces } from '../typeset/faces/face.ts'
import { type FileBeside, filesBeside } from './files-beside.ts'
import { PrintMemory } from './print-memory.ts'
import { PrintOnDemand } from './print-on-demand.ts'

export interface OnDemand {
  readonly pages: Pages
  /** The same pages for callers that need only their frames: nothing is printed to find out its size. */
  readonly frames: () => Pages
  readonly print: PrintOnDemand
  readonly files: () => Iterable<FileBeside>
  /** The day from which dates are seen, and the SHA-256 of the content. */
  readonly origin: () => { readonly day: string; readonly content: string }
  /** The findings about the whole site that need nothing to be printed. */
  readonly diagnostics: readonly Diagnostic[]
}

/** What is kept from one state of a site to the next. */
export class OnDemandMemory {
  readonly editions = new EditionMemory()
  readonly print = new PrintMemory()
}

/** The same pages and files as `publicationOf` gives, in the same bytes. */
export function publicationOnDemand(
  site: SiteOfDay,
  folder: ContentFolder,
  faces: Faces,
  memory: OnDemandMemory,
): OnDemand {
  const editions = sheetEditions(site, memory.editions)
  memory.print.begin(site)
  const notes = lazy(() => notesPages(material))
  const print = new PrintOnDemand({
    editions,
    sparer: sparerEditions(site),
    notes: () => new Map(notes().map(({ address, view }) => [address, () => notesToPrint(view())])),
    signIns: () => new Map(signInSheets(site).map((sheet) => [sheet.page, sheet])),
    context: siteContext(site, folder.files, faces, writePdf),
    memory: memory.print,
  })
  const material: Material = {
    ...gatherMaterial(site, editions, print),
    signIn: (page) => print.signIn(page),
  }
  return {
    pages: {
      ...planPages(material, []),
      notes: () => notes().map((page) => withPrinted(page, () => print.notes(page.address))),
    },
    frames: () => {
      const { formats, press } = print
      const unprinted = { of: () => [], count: print.count.bind(print), formats, press }
      const withoutFiles = gatherMaterial(site, editions, unprinted)
      return planPages(withoutFiles, notesPages(withoutFiles))
    },
    print,
    files: () => filesBeside(site),
    origin: () => ({ day: site.today.toString(), content: contentFingerprint(folder) }),
    diagnostics: postersOfNothing(site.sheets).map((finding) => locate(finding, folder)),
  }
}
