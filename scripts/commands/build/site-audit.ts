/** The audit of a website that was written, begun while the index to search in is still made. */

import { join } from 'node:path'
import type { Publication } from '../../publication.ts'
import { placesOfThisMachine } from '../../publish/audit/places.ts'
import { Audit, type ExpectedSite } from '../../publish/audit.ts'
import { makeRelative } from '../../publish/relative.ts'
import { addresses } from '../../routes.ts'
import type { Order, Report } from './build-messages.ts'
import { processorTime } from './stages.ts'

/** What there is to know of a site that is written; all else can be let go. */
export interface WrittenSite extends Pick<Publication, 'url' | 'leaflets'>, Pick<ExpectedSite, 'pages' | 'dues'> {
  readonly keptBack: ReturnType<Publication['keptBack']>
}

const project = join(import.meta.dirname, '../../..')
/** Addresses that a site of pages alone does not have. */
const isPrinted = (address: string): boolean => address === addresses.leaflets || address.endsWith('.pdf')
const isSearched = (address: string): boolean => address.startsWith(addresses.searchIndex)

/** Reads each file once. What it finds is a fault of the program: the content was checked before. */
export class SiteAudit {
  readonly #audit: Audit
  readonly #order: Order
  readonly #isSearched: boolean
  readonly #counts: { readonly pages: number; readonly leaflets: number }
  /** Processor time that went into it, in milliseconds. */
  #processor = 0

  private constructor(order: Order, { keptBack, leaflets, ...written }: WrittenSite, readPrinted: ReadPrinted) {
    const { staging, content, only, relative: anywhere = false } = order
    this.#order = order
    this.#isSearched = only !== 'site' && !anywhere
    this.#counts = { pages: written.pages.length, leaflets }
    this.#audit = new Audit(staging, {
      ...written,
      unwanted: [...keptBack, ...placesOfThisMachine(project, content, staging)],
      readPrinted,
      leftOut: (address) => (only === 'site' && isPrinted(address)) || (!this.#isSearched && isSearched(address)),
    })
  }

  /** What reads printed files is loaded only where there are any. */
  static async of(order: Order, written: WrittenSite): Promise<SiteAudit> {
    const print = order.only === 'site' ? undefined : await import('../../publish/audit/print.ts')
    return new SiteAudit(order, written, print?.readPrinted)
  }

  /** Reads what is whole already. */
  begin(): void {
    if (this.#isSearched) this.#timed(() => this.#audit.readAllBut(addresses.searchIndex))
  }

  /** To be called when the index is written, or none is to be. */
  finish(): Report {
    const { files, problems } = this.#timed(() => this.#audit.finish())
    if (problems.length > 0) return { kind: 'unfit', problems }
    if (this.#order.relative) this.#timed(() => makeRelative(this.#order.staging))
    return { kind: 'fit', ...this.#counts, files, processor: this.#processor }
  }

  #timed<Result>(work: () => Result): Result {
    const before = processorTime()
    try {
      return work()
    } finally {
      this.#processor += processorTime() - before
    }
  }
}

type ReadPrinted = ExpectedSite['readPrinted']
