/** Names by which one file refers to another, and whether they lead anywhere. */

import { didYouMean } from './closest.ts'
import type { FileReport, Keys } from './file-report.ts'

/** Things of one kind that files may name. */
export interface Shelf<T> {
  /** As in "There is no venue …". */
  readonly noun: string
  /** What was read without a mistake. */
  readonly values: ReadonlyMap<string, T>
  /** What is there, readable or not; undefined where the file that lists them could not be read. */
  readonly known: ReadonlySet<string> | undefined
}

/** The thing a name stands for. An unknown name is told; one whose own file has mistakes is not told a second time. `also` is said behind the names there are. */
export function lookUp<T>(shelf: Shelf<T>, id: string, path: Keys, report: FileReport, also = ''): T | undefined {
  const value = shelf.values.get(id)
  if (value === undefined && shelf.known !== undefined && !shelf.known.has(id))
    report.error(
      'reference/unknown',
      path,
      unknownName(shelf.noun, id),
      `${didYouMean(id, shelf.known)} ${also}`.trim(),
    )
  return value
}

/** Several names; what is unknown is told and left out. */
export function lookUpAll<T>(shelf: Shelf<T>, ids: readonly string[], path: Keys, report: FileReport): readonly T[] {
  return ids.flatMap((id, index) => lookUp(shelf, id, [...path, index], report) ?? [])
}

/** `There is no venue "town-hal".` */
export const unknownName = (noun: string, id: string): string => `There is no ${noun} "${id}".`

/** The first names that lead back to themselves by `next`, each circle told once: `a → b → a`. */
export function circles(
  ids: Iterable<string>,
  next: (id: string) => string | undefined,
): readonly (readonly string[])[] {
  const found: (readonly string[])[] = []
  const done = new Set<string>()
  for (const start of ids) {
    const walked: string[] = []
    let at: string | undefined = start
    while (at !== undefined && !done.has(at) && !walked.includes(at)) {
      walked.push(at)
      at = next(at)
    }
    if (at !== undefined && walked.includes(at)) found.push([...walked.slice(walked.indexOf(at)), at])
    for (const id of walked) done.add(id)
  }
  return found
}
