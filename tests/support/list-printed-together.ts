/**
 * A program that prints a list of thirty documents together with a printer that whoever starts it plays, and tells
 * what came of it.
 */

import { once } from 'node:events'
import { printTogether } from '../../scripts/commands/build/shared-printing.ts'
import type { PrintRun } from '../../scripts/leaflets/printing/print-run.ts'

const run: PrintRun<string, string> = {
  length: 30,
  print: (at) => ({ ok: true, value: `${at} here`, warnings: [] }),
  gathered: (printed) => ({
    ok: true,
    value: printed.map((made) => (made.ok ? made.value : made.diagnostics.map(({ message }) => message).join())),
    warnings: [],
  }),
}
const printers = printTogether(1, 'of the content', () => {})
await once(process, 'message') // The printer is ready.
const printed = await printers('leaflets', run)
process.send?.({ kind: 'all', printed })
process.disconnect?.()
