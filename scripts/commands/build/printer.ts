/** A printer: a sandboxed process that writes its share of the PDF files into the staging folder. */

import { readContentFolder } from '../../content/folder/content-folder.ts'
import { contentFingerprint } from '../../content/folder/fingerprint.ts'
import { loadSite } from '../../content/load-site.ts'
import type { Print } from '../../leaflets/printing/print.ts'
import { type PrintRuns, printRuns } from '../../publication/print-runs.ts'
import { writerInto } from '../../publish/write-files.ts'
import { sheetEditions } from '../../sheets/information-sheets.ts'
import { siteOfDay } from '../../site-of-day.ts'
import type { Report } from './build-messages.ts'
import type { PrinterAnswer, PrinterOrder, PrintTask } from './printer-messages.ts'
import { reportOf } from './report-of.ts'

/** Answers the messages of the process that started this one: first an order, then one task after the other. */
export function listen(): void {
  let printer: Printer | undefined
  process.on('message', async (message: PrinterOrder | PrintTask) => {
    try {
      if (message.kind === 'print') {
        if (printer) say(printer.print(message))
        return
      }
      printer = await openPrinter(message)
      say(printer ? { kind: 'ready' } : { kind: 'machine', said: changedMeanwhile })
    } catch (error) {
      say(reportOf(error))
    }
  })
}

const changedMeanwhile = 'The content was changed while it was read. Build again when all of it is saved.'

const say = (answer: PrinterAnswer<unknown> | Report): void => void process.send?.(answer)

/** Undefined where the content is not what it was when the order was given. */
async function openPrinter(order: PrinterOrder): Promise<Printer | undefined> {
  const folder = readContentFolder(order.content)
  if (contentFingerprint(folder) !== order.fingerprint) return undefined
  // The maker of the website has reported the warnings already.
  const loaded = loadSite(folder, { drafts: order.drafts === true })
  if (!loaded.ok) return undefined
  const site = siteOfDay(loaded.value, Temporal.PlainDate.from(order.today))
  const editions = sheetEditions(site)
  const write = writerInto(order.staging)
  let files = 0
  const print: Print = (file) => {
    write(file)
    files++
  }
  const how = order.press ? { press: order.press } : {}
  const runs = await printRuns(site, editions, folder, how, print)
  return new Printer(runs, () => files)
}

class Printer {
  readonly #runs: PrintRuns
  readonly #files: () => number

  /** `files`: how many files have been written so far. */
  constructor(runs: PrintRuns, files: () => number) {
    this.#runs = runs
    this.#files = files
  }

  print({ list, from, to }: PrintTask): PrinterAnswer<unknown> {
    const before = this.#files()
    const run = this.#runs[list]
    const printed = Array.from({ length: to - from }, (_, index) => run.print(from + index))
    return { kind: 'printed', from, printed, files: this.#files() - before }
  }
}
