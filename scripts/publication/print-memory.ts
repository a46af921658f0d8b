/** Keeps what is known of printed files from one state of the content to the next: what did not change is not set again. */

import { sha256 } from '../content/folder/fingerprint.ts'
import type { Leaflet, WantedLeaflet } from '../leaflets/all-leaflets.ts'
import type { NotesDocument } from '../leaflets/documents/notes-document.ts'
import type { PageFile } from '../leaflets/documents/page-files.ts'
import type { SignInDocument } from '../leaflets/documents/sign-in-document.ts'
import type { Site } from '../model/site.ts'

/** Keeps the latest of each file. A file with findings is not kept: they name places in the content, and those move. */
export class PrintMemory {
  #common: readonly unknown[] = []
  readonly #leaflets = new Map<string, Kept<readonly Leaflet[]>>()
  readonly #pages = new Map<string, Kept<PageFile>>()

  /** Starts a state. Where something has changed that may be on every file, everything is forgotten. */
  begin({ partnership: { url, name, logo }, images, abbreviations }: Site): void {
    const common = [url, name, JSON.stringify(logo), images, JSON.stringify([...abbreviations])]
    if (common.some((part, index) => part !== this.#common[index])) {
      this.#leaflets.clear()
      this.#pages.clear()
    }
    this.#common = common
  }

  /** Undefined where none are kept, or they were made from something else. */
  leaflets({ sheet, row }: WantedLeaflet, key: string): readonly Leaflet[] | undefined {
    return latest(this.#leaflets, key, { ...sheet, leaflet: row.name })
  }

  /** Keeps what was made of a sheet in one format, for `leaflets` to give. */
  keepLeaflets({ sheet, row }: WantedLeaflet, key: string, made: readonly Leaflet[]): void {
    this.#leaflets.set(key, { says: fingerprint({ ...sheet, leaflet: row.name }), made })
  }

  /** As `leaflets`, of notes and sign-in sheets. */
  page(document: PageDocument): PageFile | undefined {
    return latest(this.#pages, document.page, document)
  }

  /** Keeps what was made of a document, for `page` to give. */
  keepPage(document: PageDocument, made: PageFile): void {
    this.#pages.set(document.page, { says: fingerprint(document), made })
  }
}

type PageDocument = NotesDocument | SignInDocument

interface Kept<Made> {
  /** The fingerprint of what it was made from. */
  readonly says: string
  readonly made: Made
}

function latest<Made>(kept: ReadonlyMap<string, Kept<Made>>, key: string, source: object): Made | undefined {
  const known = kept.get(key)
  return known && known.says === fingerprint(source) ? known.made : undefined
}

const fingerprint = (source: object): string => sha256(JSON.stringify(source))
