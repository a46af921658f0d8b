/** How many processes print beside the one that makes the website. */

import type { PrintRuns } from '../../publication/print-shop.ts'

export interface PrintersAllowed {
  /** Of all processes that print, the maker of the website among them. */
  readonly most: number
  /** Whether so many print, however little there is to print. */
  readonly always: boolean
}

/**
 * From so many documents for each on, another printer is worth what it costs: a start of Node, and the content read a
 * second time (docs/decisions/leaflets-are-printed-by-several.md).
 */
const worthwhile = 250

/** 0 where that one does it all. */
export function printersBeside(runs: PrintRuns, { most, always }: PrintersAllowed): number {
  if (always) return most - 1
  const documents = Object.values(runs).reduce((sum, { length }) => sum + length, 0)
  return Math.max(0, Math.min(most, Math.floor(documents / worthwhile)) - 1)
}
