/** Who prints the lists of a site: this process alone, or several that share each list. */

import type { ContentFolder } from '../content/content-folder.ts'
import type { Checked } from '../diagnostics/checked.ts'
import { type PrintRun, printAll } from '../leaflets/print-run.ts'
import type { PrintRuns } from './print-shop.ts'

/**
 * Has a list printed, all of it, and gives what a single process gives. The list is asked for by its name where the same
 * content was read elsewhere.
 */
export type Printers = <Facts, File>(
  list: keyof PrintRuns,
  run: PrintRun<Facts, File>,
) => Promise<Checked<readonly File[]>>

/** Decides by what there is to print, and of which content. */
export type PrintersOf = (runs: PrintRuns, folder: ContentFolder) => Printers

/** One after the other, in this process. */
export const printHere: Printers = async (_list, run) => printAll(run)
