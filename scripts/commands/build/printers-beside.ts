/** How many more processes print, beside the one that makes the website. */

import type { PrintRuns } from '../../publication/print-runs.ts'

export interface PrintersAllowed {
  /** The most processes that print at once, the maker of the website among them. */
  readonly most: number
  /** Whether there are that many even where little is to be printed. */
  readonly always: boolean
}

/**
 * Documents for each process. With fewer, another printer costs more than it saves: Node has to start, and the content
 * to be read a second time (docs/decisions/leaflets-are-printed-by-several.md).
 */
const worthwhile = 250

/** 0 where the maker of the website prints everything itself. */
export function printersBeside(runs: PrintRuns, { most, always }: PrintersAllowed): number {
  if (always) return most - 1
  const documents = Object.values(runs).reduce((sum, { length }) => sum + length, 0)
  return Math.max(0, Math.min(most, Math.floor(documents / worthwhile)) - 1)
}
