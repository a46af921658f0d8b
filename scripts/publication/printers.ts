/** How the lists of a site are printed: by this process alone, or by several that share each list. */

import type { ContentFolder } from '../content/folder/content-folder.ts'
import type { Checked } from '../diagnostics/checked.ts'
import { type PrintRun, printAll } from '../leaflets/printing/print-run.ts'
import type { PrintRuns } from './print-runs.ts'

/**
 * Prints a whole list, with the same result whether one process does it or several. Other processes, which have read the
 * same content, are told the list by its name.
 */
export type Printers = <Facts, File>(
  list: keyof PrintRuns,
  run: PrintRun<Facts, File>,
) => Promise<Checked<readonly File[]>>

/** Chooses by what there is to print, and from which content. */
export type PrintersOf = (runs: PrintRuns, folder: ContentFolder) => Printers

/** Prints one document after the other in this process. */
export const printHere: Printers = async (_list, run) => printAll(run)
