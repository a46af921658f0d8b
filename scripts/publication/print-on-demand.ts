/** Prints only what is asked for, for the preview. */

import { type Checked, findingsOf } from '../diagnostics/checked.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { areaOf, type Leaflet, leafletRun, type WantedLeaflet, wantedLeaflets } from '../leaflets/all-leaflets.ts'
import type { NotesDocument } from '../leaflets/documents/notes-document.ts'
import {
  notesRun,
  type PageDocument,
  type PageFile,
  type PageRun,
  signInRun,
} from '../leaflets/documents/page-files.ts'
import type { SignInDocument } from '../leaflets/documents/sign-in-document.ts'
import type { LeafletContext } from '../leaflets/printing/context.ts'
import type { Print } from '../leaflets/printing/print.ts'
import { printAll } from '../leaflets/printing/print-run.ts'
import { findingsOfRefused, type Refused } from '../leaflets/refused.ts'
import { lazy } from '../memory/lazy.ts'
import type { LeafletShelf } from '../pages/printed/leaflet-shelf.ts'
import type { PrintedNotesFile } from '../pages/printed/printed-notes-file.ts'
import { leafletAddress, notesFileAddress, signInAddress } from '../routes.ts'
import type { Sheet } from '../sheets/sheet.ts'
import type { SparerEditions } from '../sheets/sparer-editions.ts'
import type { PrintMemory } from './print-memory.ts'

export interface ToPrint {
  readonly editions: readonly Sheet[]
  readonly sparer: SparerEditions
  /** Both by the addresses of their pages. */
  readonly notes: () => ReadonlyMap<string, () => NotesDocument>
  readonly signIns: () => ReadonlyMap<string, SignInDocument>
  readonly context: LeafletContext
  readonly memory: PrintMemory
}

/** Keeps what is known of a file, but not its bytes: they are made again each time that it is opened. */
export class PrintOnDemand implements LeafletShelf {
  readonly formats: LeafletShelf['formats']
  readonly press = false
  readonly #toPrint: ToPrint
  readonly #wanted: ReadonlyMap<string | undefined, readonly WantedLeaflet[]>
  readonly #notesByPage: ToPrint['notes']
  readonly #signInsByPage: ToPrint['signIns']
  readonly #made = new Map<WantedLeaflet, readonly Leaflet[]>()
  readonly #pages = new Map<string, PrintedNotesFile | undefined>()
  /** Editions that do not fit. As in a build, one is reported for all, so they are kept until all are known. */
  readonly #refused = new Map<string, Refused>()
  readonly #findings = new Map<string, readonly Diagnostic[]>()
  #findingsOfRefused: readonly Diagnostic[] | undefined

  constructor(toPrint: ToPrint) {
    const wanted = wantedLeaflets(toPrint.editions)
    this.#toPrint = toPrint
    this.#notesByPage = lazy(toPrint.notes)
    this.#signInsByPage = lazy(toPrint.signIns)
    this.#wanted = Map.groupBy(wanted, ({ sheet }) => areaOf(sheet))
    this.formats = new Set(wanted.map(({ row }) => row.name))
  }

  /** The findings about what was asked for and could not be printed. */
  get refused(): readonly Diagnostic[] {
    const { context, sparer } = this.#toPrint
    this.#findingsOfRefused ??= findingsOfRefused([...this.#refused.values()], context, sparer)
    return [...this.#findingsOfRefused, ...[...this.#findings.values()].flat()]
  }

  /** The leaflets of an area, or of the partnership where none is named; each is set when it is first asked for. */
  of(area: string | undefined): readonly Leaflet[] {
    return (this.#wanted.get(area) ?? []).flatMap((wanted) => {
      const known = this.#made.get(wanted) ?? this.#remembered(wanted)
      this.#made.set(wanted, known)
      return known
    })
  }

  #remembered(wanted: WantedLeaflet): readonly Leaflet[] {
    const { memory } = this.#toPrint
    const known = memory.leaflets(wanted, keyOf(wanted))
    if (known !== undefined) return known
    const made = this.#print(wanted, drop)
    if (!this.#refused.has(keyOf(wanted)) && !this.#findings.has(keyOf(wanted)))
      memory.keepLeaflets(wanted, keyOf(wanted), made)
    return made
  }

  /** How many formats a sheet is printed in; none of them is set for that. */
  count(area: string | undefined, sheet: string): number {
    return (this.#wanted.get(area) ?? []).filter((wanted) => wanted.sheet.id === sheet).length
  }

  /** Printed at the first call; undefined where the page has none, or they cannot be printed. */
  notes(page: string): PrintedNotesFile | undefined {
    return this.#once(page, () => this.#notes(page, drop))
  }

  /** As `notes`. */
  signIn(page: string): PrintedNotesFile | undefined {
    return this.#once(signInAddress(page), () => this.#signIn(page, drop))
  }

  /** The bytes of the file at an address; undefined where nothing is printed. */
  file(address: string): Uint8Array | undefined {
    let bytes: Uint8Array | undefined
    const keep: Print = (file) => {
      if (file.address === address) bytes = file.content
    }
    const page = address.slice(0, address.lastIndexOf('/') + 1)
    if (address === notesFileAddress(page)) this.#notes(page, keep)
    else if (address === signInAddress(page)) this.#signIn(page, keep)
    else this.#leafletAt(address, keep)
    return bytes
  }

  /** Prints everything that has not been asked for yet, a file at each step, to find out whether all of it fits. */
  *all(): Iterable<void> {
    for (const wanted of [...this.#wanted.values()].flat()) {
      if (!this.#made.has(wanted)) this.#made.set(wanted, this.#remembered(wanted))
      yield
    }
    for (const page of this.#signInsByPage().keys()) {
      this.signIn(page)
      yield
    }
    for (const page of this.#notesByPage().keys()) {
      this.notes(page)
      yield
    }
  }

  #once(key: string, make: () => PrintedNotesFile | undefined): PrintedNotesFile | undefined {
    if (!this.#pages.has(key)) this.#pages.set(key, make())
    return this.#pages.get(key)
  }

  #leafletAt(address: string, print: Print): void {
    for (const [area, all] of this.#wanted)
      for (const wanted of all)
        for (const ink of ['colour', 'black'] as const)
          if (leafletAddress(wanted.sheet.id, wanted.row.name, area, ink) === address) this.#print(wanted, print)
  }

  #print(wanted: WantedLeaflet, print: Print): readonly Leaflet[] {
    const { sheet, row } = wanted
    const { sparer, context } = this.#toPrint
    const run = leafletRun([{ ...sheet, leaflet: [row.name] }], context, sparer, print)
    const printed = Array.from({ length: run.length }, (_, at) => run.print(at))
    const refused = printed.flatMap((leaflet) => (leaflet.ok ? [] : leaflet.diagnostics))
    if (refused.length === 0) return this.#kept(keyOf(wanted), run.gathered(printed))
    this.#refused.set(keyOf(wanted), { sheet, row, diagnostics: refused })
    this.#findingsOfRefused = undefined
    return []
  }

  #notes(page: string, print: Print): PrintedNotesFile | undefined {
    const document = this.#notesByPage().get(page)
    return document && this.#onPage(document(), notesRun, print)
  }

  #signIn(page: string, print: Print): PrintedNotesFile | undefined {
    const document = this.#signInsByPage().get(page)
    return document && this.#onPage(document, signInRun, print)
  }

  #onPage<Document extends NotesDocument | SignInDocument>(
    document: Document,
    run: (documents: readonly PageDocument<Document>[], context: LeafletContext, print: Print) => PageRun,
    print: Print,
  ): PageFile | undefined {
    const { memory, context } = this.#toPrint
    const known = print === drop ? memory.page(document) : undefined
    if (known !== undefined) return known
    const { page } = document
    const made = printAll(run([{ page, document: () => document }], context, print))
    const [file] = this.#kept(page, made)
    if (file !== undefined && made.ok && made.warnings.length === 0) memory.keepPage(document, file)
    return file
  }

  #kept<File>(key: string, made: Checked<readonly File[]>): readonly File[] {
    const findings = findingsOf(made)
    if (findings.length > 0) this.#findings.set(key, findings)
    return made.ok ? made.value : []
  }
}

const drop: Print = () => {}

const keyOf = ({ sheet, row }: WantedLeaflet): string => `${areaOf(sheet)} ${sheet.id} ${row.name}`
