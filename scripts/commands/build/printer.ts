/** Prints what it is given of a site's lists into the staging folder. Reads content, starts nothing. */

import { readContentFolder } from '../../content/content-folder.ts'
import { contentFingerprint } from '../../content/fingerprint.ts'
import { loadSite } from '../../content/load-site.ts'
import type { Print } from '../../leaflets/print.ts'
import { type PrintRuns, printRuns } from '../../publication/print-shop.ts'
import { writerInto } from '../../publish/write-files.ts'
import { sheetEditions } from '../../sheets/information-sheets.ts'
import type { Report } from './order.ts'
import type { PrinterAnswer, PrinterOrder, PrintTask } from './printing.ts'
import { reportOf } from './report-of.ts'

/** Answers each message of who started this: an order first, then a task at a time. */
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

/** Undefined where it does not find the content that it is to print. */
async function openPrinter(order: PrinterOrder): Promise<Printer | undefined> {
  const folder = readContentFolder(order.content)
  if (contentFingerprint(folder) !== order.fingerprint) return undefined
  // Whoever shares the work has told what is to be told of it.
  const loaded = loadSite(folder, { drafts: order.drafts === true })
  if (!loaded.ok) return undefined
  const today = Temporal.PlainDate.from(order.today)
  const editions = sheetEditions(loaded.value, today)
  const write = writerInto(order.staging)
  let files = 0
  const print: Print = (file) => {
    write(file)
    files++
  }
  const asked = { today, ...(order.press && { press: order.press }) }
  const runs = await printRuns(loaded.value, editions, folder, asked, print)
  return new Printer(runs, () => files)
}

class Printer {
  readonly #runs: PrintRuns
  readonly #files: () => number

  /** `files`: how many it has made. */
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
