/** The maker of the website: reads the content, writes everything into the staging folder, and audits what was written. */

import { join, relative } from 'node:path'
import { unreachable } from '../../blocks/unreachable.ts'
import type { ContentFolder } from '../../content/folder/content-folder.ts'
import { contentFingerprint } from '../../content/folder/fingerprint.ts'
import type { PrintRuns } from '../../publication/print-runs.ts'
import { type Printers, printHere } from '../../publication/printers.ts'
import type { Request } from '../../publication.ts'
import { BuildSession } from '../../publish/build-session.ts'
import { writerInto } from '../../publish/write-files.ts'
import { progressLine } from '../command-line/progress-line.ts'
import { tellFindings } from '../command-line/tell-findings.ts'
import { AskedHistory } from '../git/asked-history.ts'
import { optimiseSooner } from '../set-v8-flags.mjs'
import type { Order, Report } from './build-messages.ts'
import { Eleventy } from './eleventy-in-part.ts'
import { isForThePublic } from './not-for-the-public.ts'
import type { FromPrinter } from './printer-messages.ts'
import { printersBeside } from './printers-beside.ts'
import { startProfile } from './profile.ts'
import { reportOf } from './report-of.ts'
import { printTogether } from './shared-printing.ts'
import { SiteAudit } from './site-audit.ts'
import { processorTime, stopwatch } from './stages.ts'

/** What is asked after the order: to audit the site, once the search index is written; to give the profile. */
type Question = { readonly kind: 'indexed' | 'profile' }

/** Answers the messages of the process that started this one, of which the first is an order. */
export function listen(): void {
  let maker: WebsiteMaker | undefined
  process.on('message', async (message: Order | Question | FromPrinter<unknown>) => {
    if ('kind' in message && message.kind === 'printer') return // For `printTogether`, which listens by itself.
    try {
      if (!('kind' in message)) maker = new WebsiteMaker(message)
      if (!maker) return
      const answer = await maker.answer('kind' in message ? message.kind : 'order')
      say(answer)
      if (answer.kind === 'written') maker.beginAudit()
    } catch (error) {
      say(reportOf(error))
    }
  })
}

/** Half a gigabyte, in bytes. */
const large = 2 ** 29

/** What the pages left behind should not lie in memory beside all the dates of the site. A smaller heap is not worth a collection. */
function collectWhereLarge(): void {
  if (process.memoryUsage().heapUsed > large) globalThis.gc?.()
}

/** From so many areas on: docs/decisions/v8-flags-are-set-late.md has the figures. */
const manyAreas = 500

const say = (report: Report): void => void process.send?.(report)

/** One website, from its order to its audit. */
class WebsiteMaker {
  readonly #order: Order
  readonly #session: BuildSession
  readonly #history: AskedHistory
  readonly #profile: ReturnType<typeof startProfile> | undefined
  readonly #stopwatch = stopwatch(() => performance.now(), processorTime)
  readonly #progress = progressLine(
    process.stderr,
    (done) => `${done} files made`,
    () => performance.now(),
  )
  #audit: SiteAudit | undefined

  constructor(order: Order) {
    this.#order = order
    this.#profile = order.profile && startProfile()
    this.#history = new AskedHistory(order.content, () => order.history)
    this.#session = new BuildSession(this.#request(), isForThePublic(order), {
      pageWritten: this.#progress.step,
      pagesDone: collectWhereLarge,
    })
  }

  answer(asked: 'order' | Question['kind']): Report | Promise<Report> {
    switch (asked) {
      case 'order':
        return this.#make().finally(() => this.#letGo())
      case 'indexed':
        return this.#finishAudit()
      case 'profile':
        return { kind: 'profiled', profile: this.#profile?.stop() ?? '' }
      default:
        return unreachable(asked)
    }
  }

  #request(): Request {
    const { content, today, only, press, drafts = false, advice, formerOfficers, staging } = this.#order
    const former = (present: ReadonlySet<string>) => this.#history.former(present)
    // Leaflets are written as soon as they are made, before the pages: all of them would not fit into memory.
    const write = writerInto(staging)
    return {
      content,
      today: Temporal.PlainDate.from(today),
      drafts,
      formerOfficers,
      ...(only ? { only } : { ...(advice && { advice }), former }),
      ...(press && { press }),
      print: (file) => {
        write(file)
        this.#progress.step()
      },
      printers: (runs, folder) => this.#printersFor(runs, folder),
    }
  }

  #printersFor(runs: PrintRuns, folder: ContentFolder): Printers {
    this.#stopwatch.lap('reading and checking')
    const others = printersBeside(runs, this.#order.printers)
    return others === 0 ? printHere : printTogether(others, contentFingerprint(folder), this.#progress.step)
  }

  async #make(): Promise<Report> {
    const { staging, content, root, only } = this.#order
    const session = this.#session
    const { stages, lap } = this.#stopwatch
    try {
      const eleventy = new Eleventy('layouts/pages', relative(project, staging), {
        configPath: '.eleventy.js',
        quietMode: true,
        config: (configuration) => configuration.addGlobalData('session', session),
      })
      eleventy.disableLogger()
      await eleventy.initializeConfig()
      if (only !== 'site') lap('printing') // A build of pages alone prints nothing.
      const { publication } = session
      if (publication === undefined) return { kind: 'mistakes' }
      if (publication.pages.area().length >= manyAreas) optimiseSooner()
      await eleventy.write()
      const { expected: pages = [], dues = [] } = session.writer ?? {}
      const { url, leaflets } = publication
      const keptBack = publication.keptBack()
      lap('pages and files')
      this.#audit = await SiteAudit.of(this.#order, { url, keptBack, leaflets, pages, dues })
      return { kind: 'written', stages }
    } finally {
      this.#progress.end()
      this.#history.tellUnchecked()
      await tellFindings(session.findings, content, root)
    }
  }

  /** While the index to search in is made, by another process. */
  beginAudit(): void {
    this.#audit?.begin()
  }

  #finishAudit(): Report {
    if (!this.#audit) throw new Error('The website is audited before it was made.')
    return this.#audit.finish()
  }

  /** Most of what was in use no longer is; by itself V8 would collect it a gigabyte later. */
  #letGo(): void {
    this.#session.clear()
    collectWhereLarge()
  }
}

const project = join(import.meta.dirname, '../../..')
