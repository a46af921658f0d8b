/** Starts printers when the maker of a website asks for them, and passes their messages on. */

import { type Order, readReport } from './build-messages.ts'
import type { BuildProcess } from './build-process.ts'
import { type PrinterOrder, readCall } from './printer-messages.ts'

/** Gives the maker's last answer, or that of the first printer that fails. `start` starts a printer; none is left afterwards. */
export async function askWithPrinters(maker: BuildProcess, order: Order, start: () => BuildProcess): Promise<unknown> {
  const printers: BuildProcess[] = []
  const failed = Promise.withResolvers<unknown>()
  const listenTo = async (printer: number, child: BuildProcess): Promise<never> => {
    for (;;) {
      const said = await child.hear()
      if (readReport(said)) failed.resolve(said)
      else maker.tell({ kind: 'printer', printer, said })
    }
  }
  try {
    maker.tell(order)
    for (;;) {
      const said = await Promise.race([maker.hear(), failed.promise])
      const call = readCall(said)
      if (call === undefined) return said
      if (call.kind === 'task') {
        printers[call.printer]?.tell(call.task)
        continue
      }
      while (printers.length < Math.min(call.number, order.printers.most - 1)) {
        const child = start()
        child.tell(printerOrder(order, call.fingerprint))
        listenTo(printers.push(child) - 1, child).catch(failed.reject)
      }
    }
  } finally {
    await Promise.all(printers.map((printer) => printer.end()))
  }
}

const printerOrder = ({ content, today, staging, press, drafts }: Order, fingerprint: string): PrinterOrder => ({
  kind: 'order',
  content,
  today,
  staging,
  fingerprint,
  ...(press && { press }),
  ...(drafts && { drafts }),
})
