/** Between a command and the map of the website: what is to be built, and what came of reading the content. */

import type { Checked } from '../diagnostics/checked.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Print } from '../leaflets/print.ts'
import type { PrintersOf } from '../publication/printers.ts'
import { type Publication, preparePublication, type Request } from '../publication.ts'
import { SiteWriter } from './site-writer.ts'

export class Desk {
  readonly request: Request
  found: Checked<Publication> | undefined
  /** Present once the content was read, and is without mistakes. */
  publication: Publication | undefined
  /** Who takes what is printed while the content is read; without it the publication keeps it. */
  print: Print | undefined
  /** Who prints; without them all is printed here. */
  printers: PrintersOf | undefined
  /** Is told of every page that is written one by one. */
  step: () => void = () => {}
  /** Is told when all pages are written and the other files are not. */
  beforeFiles: () => void = () => {}
  /** Present once there is something to look at. */
  writer: SiteWriter | undefined

  constructor(request: Request) {
    this.request = request
  }

  /** Once; what came of it is in `found`. */
  async read(): Promise<void> {
    this.found = await preparePublication({
      ...this.request,
      ...(this.print && { print: this.print }),
      ...(this.printers && { printers: this.printers }),
    })
    if (this.found.ok) this.publication = this.found.value
  }

  /** Everything that was found in the content, warnings among it; empty before it was read. */
  get told(): readonly Diagnostic[] {
    if (this.found === undefined) return []
    return this.found.ok ? this.found.warnings : this.found.diagnostics
  }

  /** Begins to write the site into a folder. */
  writerInto(folder: string, publication: Publication): SiteWriter {
    this.writer = new SiteWriter(folder, publication)
    return this.writer
  }

  /** Lets go of the content and of all that was made of it: of many areas that is most of the memory. */
  clear(): void {
    this.found = undefined
    this.publication = undefined
    this.writer = undefined
  }
}
