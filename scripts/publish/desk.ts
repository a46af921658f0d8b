/** Between a command and the map of the website: what is to be built, and what came of reading the content. */

import type { Checked } from '../diagnostics/checked.ts'
import type { Print } from '../leaflets/print.ts'
import { type Publication, preparePublication, type Request } from '../publication.ts'

export class Desk {
  readonly request: () => Request
  /** Of the latest reading. */
  found: Checked<Publication> | undefined
  /** The latest that had no errors: what is shown. */
  publication: Publication | undefined
  /** Who takes what is printed while the content is read; without it the publication keeps it. */
  print: Print | undefined

  constructor(request: () => Request) {
    this.request = request
  }

  async read(): Promise<void> {
    this.found = await preparePublication({ ...this.request(), ...(this.print && { print: this.print }) })
    if (this.found.ok) this.publication = this.found.value
  }
}
