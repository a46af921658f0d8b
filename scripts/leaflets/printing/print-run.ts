/** A list of documents to be printed, each by itself and in any order. */

import type { Checked } from '../../diagnostics/checked.ts'

/** `Facts` of a file are plain data without its bytes, so that one process can send them to another. */
export interface PrintRun<Facts, File> {
  readonly length: number
  /** Prints the document at an index, and hands its files on. */
  readonly print: (at: number) => Checked<Facts>
  /** What came of all of them, given the facts in the order of the list: the files, or everything that cannot be printed. */
  readonly gathered: (printed: readonly Checked<Facts>[]) => Checked<readonly File[]>
}

/** Prints all of them in this process, one after the other. */
export function printAll<Facts, File>({ length, print, gathered }: PrintRun<Facts, File>): Checked<readonly File[]> {
  return gathered(Array.from({ length }, (_, at) => print(at)))
}

/** The item at an index; throws where there is none. */
export function itemAt<Item>(items: readonly Item[], at: number): Item {
  const item = items[at]
  if (item === undefined) throw new RangeError(`Of ${items.length} documents none is number ${at + 1}`)
  return item
}
