/** Starts printers when the maker of a website asks for them, and passes their messages on. */

import { type Order, readReport } from './order.ts'
import type { Part } from './part.ts'
import { type PrinterOrder, readCall } from './printing.ts'

/** Gives the maker's last answer, or that of the first printer that fails. `start` starts a printer; none is left afterwards. */
export async function askWithPrinters(maker: Part, order: Order, start: () => Part): Promise<unknown> {
  const printers: Part[] = []
  const failed = Promise.withResolvers<unknown>()
  const listenTo = async (printer: number, part: Part): Promise<never> => {
    for (;;) {
      const said = await part.hear()
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
        const part = start()
        part.tell(printerOrder(order, call.fingerprint))
        listenTo(printers.push(part) - 1, part).catch(failed.reject)
      }
    }
  } finally {
    await Promise.all(printers.map((part) => part.end()))
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
