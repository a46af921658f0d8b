/** Shares the printing with other processes: each is given a few documents at a time and answers with what came of them. */

import { setImmediate } from 'node:timers/promises'
import type { Checked } from '../../diagnostics/checked.ts'
import { itemAt, type PrintRun } from '../../leaflets/printing/print-run.ts'
import type { PrintRuns } from '../../publication/print-runs.ts'
import type { Printers } from '../../publication/printers.ts'
import type { Call, FromPrinter } from './printer-messages.ts'

/** Documents in a share: a tenth of a second's work, the longest that one process waits for another at the end of a list. */
const share = 8
/** Shares given to a printer in advance, so that it never waits for the next. */
const ahead = 2

const say = (call: Call): void => void process.send?.(call)

/** Asks for a number of printers beside this process, and begins without waiting for them. `step` is called for each file that they write. */
export function printTogether(number: number, fingerprint: string, step: () => void): Printers {
  /** The numbers of the printers that may be given a share, each as often as it may be given one. */
  const free: number[] = []
  process.on('message', ({ kind, printer, said }: FromPrinter<unknown>) => {
    if (kind !== 'printer') return
    if (said.kind === 'ready') free.push(...Array<number>(ahead).fill(printer))
    else for (let file = 0; file < said.files; file++) step()
  })
  say({ kind: 'printers', number, fingerprint })
  return (list, run) => printList(list, run, free)
}

async function printList<Facts, File>(list: keyof PrintRuns, run: PrintRun<Facts, File>, free: number[]) {
  const printed: Checked<Facts>[] = []
  let next = 0
  let lent = 0
  let answered = Promise.withResolvers<void>()

  const take = () => {
    const from = next
    next = Math.min(from + share, run.length)
    return { from, to: next }
  }
  const lend = (): void => {
    while (next < run.length) {
      const printer = free.shift()
      if (printer === undefined) return
      lent++
      say({ kind: 'task', printer, task: { kind: 'print', list, ...take() } })
    }
  }
  const hear = ({ kind, printer, said }: FromPrinter<Facts>): void => {
    if (kind !== 'printer') return
    if (said.kind === 'printed') {
      for (const [index, made] of said.printed.entries()) printed[said.from + index] = made
      free.push(printer)
      lent--
    }
    lend()
    answered.resolve()
    answered = Promise.withResolvers()
  }

  process.on('message', hear)
  lend()
  while (next < run.length) {
    const { from, to } = take()
    for (let at = from; at < to; at++) {
      printed[at] = run.print(at)
      await setImmediate() // Lets the answers of other printers in, which are given their next share.
    }
  }
  while (lent > 0) await answered.promise
  process.off('message', hear)
  return run.gathered(Array.from({ length: run.length }, (_, at) => itemAt(printed, at)))
}
