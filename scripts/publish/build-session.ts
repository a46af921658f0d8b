/** What a build command and `.eleventy.js` share: the request, what came of the content, and the writing of the site. */

import { type Checked, findingsOf } from '../diagnostics/checked.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { type Publication, preparePublication, type Request } from '../publication.ts'
import { SiteWriter } from './site-writer.ts'

export interface BuildProgress {
  /** Called for every page that is written one by one. */
  readonly pageWritten: () => void
  /** Called when all pages are written, before the other files. */
  readonly pagesDone: () => void
}

/** One build. It is handed to Eleventy as global data, since `.eleventy.js` takes no arguments. */
export class BuildSession {
  readonly progress: BuildProgress
  /** Present once the writing has begun. */
  writer: SiteWriter | undefined
  readonly #request: Request
  readonly #isForThePublic: boolean
  #checked: Checked<Publication> | undefined

  constructor(request: Request, isForThePublic: boolean, progress: BuildProgress) {
    this.#request = request
    this.#isForThePublic = isForThePublic
    this.progress = progress
  }

  /** Reads and checks the content, and prints everything. */
  async read(): Promise<void> {
    this.#checked = await preparePublication(this.#request)
  }

  /** Undefined before the content is read, and where it has mistakes. */
  get publication(): Publication | undefined {
    return this.#checked?.ok ? this.#checked.value : undefined
  }

  /** Everything that was found in the content, warnings among it; empty before it is read. */
  get findings(): readonly Diagnostic[] {
    if (this.#checked === undefined) return []
    return findingsOf(this.#checked)
  }

  /** Begins to write the site into a folder. */
  writerInto(folder: string, publication: Publication): SiteWriter {
    this.writer = new SiteWriter(folder, publication, this.#isForThePublic)
    return this.writer
  }

  /** Lets go of the content and of all that was made from it: with many areas that is most of the memory. */
  clear(): void {
    this.#checked = undefined
    this.writer = undefined
  }
}
