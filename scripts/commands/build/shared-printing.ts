/** Prints lists together with other processes: each is given a few places at a time, and sends back what came of them. */

import { setImmediate } from 'node:timers/promises'
import type { Checked } from '../../diagnostics/checked.ts'
import { itemAt, type PrintRun } from '../../leaflets/print-run.ts'
import type { PrintRuns } from '../../publication/print-shop.ts'
import type { Printers } from '../../publication/printers.ts'
import type { Call, FromPrinter } from './printing.ts'

/** So many at a time: a tenth of a second's work, which is the longest that one waits for another at the end of a list. */
const share = 8
/** What a printer has before it: the next share is there when one is done. */
const ahead = 2

const say = (call: Call): void => void process.send?.(call)

/** Asks for so many printers beside this process, and begins without them. `step` is told of each file that they made. */
export function printTogether(number: number, fingerprint: string, step: () => void): Printers {
  /** A printer stands here as often as it may be given a share. */
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
      await setImmediate() // Others are heard, and given their next share.
    }
  }
  while (lent > 0) await answered.promise
  process.off('message', hear)
  return run.gathered(Array.from({ length: run.length }, (_, at) => itemAt(printed, at)))
}
