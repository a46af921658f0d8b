/** Prints what somebody asks for, and only that: for looking through a site that is being written. */

import { onDemand } from '../content/on-demand.ts'
import type { Checked } from '../diagnostics/checked.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { areaOf, type Leaflet, leafletRun, type WantedLeaflet, wantedLeaflets } from '../leaflets/all-leaflets.ts'
import type { LeafletContext } from '../leaflets/context.ts'
import type { NotesDocument } from '../leaflets/notes-document.ts'
import { notesRun, signInRun } from '../leaflets/page-files.ts'
import type { Print } from '../leaflets/print.ts'
import { printAll } from '../leaflets/print-run.ts'
import type { SignInDocument } from '../leaflets/sign-in-document.ts'
import type { LeafletShelf } from '../pages/leaflet-shelf.ts'
import type { PrintedNotesFile } from '../pages/printed-notes-file.ts'
import { leafletAddress, notesFileAddress, signInAddress } from '../routes.ts'
import type { Sheet } from '../sheets/sheet.ts'

export interface ToPrint {
  readonly editions: readonly Sheet[]
  readonly undated: (sheet: Sheet) => Sheet | undefined
  /** Both by the address of their page. */
  readonly notes: () => ReadonlyMap<string, () => NotesDocument>
  readonly signIns: () => ReadonlyMap<string, SignInDocument>
  readonly context: LeafletContext
}

/** What is known of a file is kept, its bytes are not: they are made again for whoever opens it. */
export class PrintOnDemand implements LeafletShelf {
  readonly formats: LeafletShelf['formats']
  readonly press = false
  readonly #toPrint: ToPrint
  readonly #wanted: ReadonlyMap<string | undefined, readonly WantedLeaflet[]>
  readonly #notesByPage: ToPrint['notes']
  readonly #signInsByPage: ToPrint['signIns']
  readonly #made = new Map<WantedLeaflet, readonly Leaflet[]>()
  readonly #pages = new Map<string, PrintedNotesFile | undefined>()
  readonly #refused = new Map<string, readonly Diagnostic[]>()

  constructor(toPrint: ToPrint) {
    const wanted = wantedLeaflets(toPrint.editions)
    this.#toPrint = toPrint
    this.#notesByPage = onDemand(toPrint.notes)
    this.#signInsByPage = onDemand(toPrint.signIns)
    this.#wanted = Map.groupBy(wanted, ({ sheet }) => areaOf(sheet))
    this.formats = new Set(wanted.map(({ row }) => row.name))
  }

  /** What could not be printed of what was asked for. */
  get refused(): readonly Diagnostic[] {
    return [...this.#refused.values()].flat()
  }

  of(area: string | undefined): readonly Leaflet[] {
    return (this.#wanted.get(area) ?? []).flatMap((wanted) => {
      const known = this.#made.get(wanted) ?? this.#print(wanted, drop)
      this.#made.set(wanted, known)
      return known
    })
  }

  count(area: string | undefined, sheet: string): number {
    return (this.#wanted.get(area) ?? []).filter((wanted) => wanted.sheet.id === sheet).length
  }

  notes(page: string): PrintedNotesFile | undefined {
    return this.#once(page, () => this.#notes(page, drop))
  }

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

  /** Prints everything that nobody asked for yet, a file at each step: whether all of it fits is known at the end. */
  *all(): Iterable<void> {
    for (const wanted of [...this.#wanted.values()].flat()) {
      if (!this.#made.has(wanted)) this.#made.set(wanted, this.#print(wanted, drop))
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

  #print({ sheet, row }: WantedLeaflet, print: Print): readonly Leaflet[] {
    const { undated, context } = this.#toPrint
    const made = printAll(leafletRun([{ ...sheet, leaflet: [row.name] }], context, undated, print))
    return this.#kept(`${areaOf(sheet)} ${sheet.id} ${row.name}`, made)
  }

  #notes(page: string, print: Print): PrintedNotesFile | undefined {
    const document = this.#notesByPage().get(page)
    return document && this.#kept(page, printAll(notesRun([{ page, document }], this.#toPrint.context, print)))[0]
  }

  #signIn(page: string, print: Print): PrintedNotesFile | undefined {
    const sheet = this.#signInsByPage().get(page)
    return (
      sheet && this.#kept(page, printAll(signInRun([{ page, document: () => sheet }], this.#toPrint.context, print)))[0]
    )
  }

  #kept<File>(key: string, made: Checked<readonly File[]>): readonly File[] {
    const told = made.ok ? made.warnings : made.diagnostics
    if (told.length > 0) this.#refused.set(key, told)
    return made.ok ? made.value : []
  }
}

const drop: Print = () => {}
