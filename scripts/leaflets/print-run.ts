/** A list of documents to be printed, each by itself and in any order, and what comes of all of them. */

import type { Checked } from '../diagnostics/checked.ts'

/** `Facts` of a file are plain data, and without its bytes: they may be sent from one process to another. */
export interface PrintRun<Facts, File> {
  readonly length: number
  /** Prints what stands at a place of the list, and hands its files on. */
  readonly print: (at: number) => Checked<Facts>
  /** Of what came of each, in the order of the list: the files, or everything that cannot be printed. */
  readonly gathered: (printed: readonly Checked<Facts>[]) => Checked<readonly File[]>
}

/** All of it here, one after the other. */
export function printAll<Facts, File>({ length, print, gathered }: PrintRun<Facts, File>): Checked<readonly File[]> {
  return gathered(Array.from({ length }, (_, at) => print(at)))
}

/** Throws where nothing stands. */
export function itemAt<Item>(items: readonly Item[], at: number): Item {
  const item = items[at]
  if (item === undefined) throw new RangeError(`Of ${items.length} documents none is number ${at + 1}`)
  return item
}
