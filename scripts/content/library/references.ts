/** Resolves names by which files refer to each other. */

import type { Path } from '../../diagnostics/diagnostic.ts'
import type { FileReport } from '../findings/file-report.ts'
import { didYouMean } from '../names/closest.ts'

/** A shelf: the things of one kind to which files may refer. */
export interface Shelf<T> {
  /** The noun in messages: "There is no venue …". */
  readonly noun: string
  /** The things that were read without a mistake. */
  readonly values: ReadonlyMap<string, T>
  /** The ids of all that there are, readable or not; undefined where the file that lists them could not be read. */
  readonly known: ReadonlySet<string> | undefined
}

/** The thing with a name. An unknown name is reported, unless the thing's own file has mistakes. `also`: added to the hint. */
export function lookUp<T>(shelf: Shelf<T>, id: string, path: Path, report: FileReport, also = ''): T | undefined {
  const value = shelf.values.get(id)
  if (value === undefined && shelf.known !== undefined && !shelf.known.has(id))
    report.error(
      'reference/unknown',
      path,
      unknownName(shelf.noun, id),
      `${standsForNone(id) && mayBeMissing(path) ? leaveOut : didYouMean(idIn(id), shelf.known)} ${also || (shelf.known.size === 0 ? 'Add it, or leave it out here.' : '')}`.trim(),
    )
  return value
}

const leaveOut = 'Leave it out where there is none, or none is known yet.'

/** A word in the place of a name that says that there is none, or none yet. */
const standsForNone = (id: string): boolean =>
  /^(?:none|no|nil|na|n-a|tbc|tba|tbd|unknown|various|online|virtual)$/.test(id)

/** Whether a name may be left out: not that of the file itself, nor the role of an officer. */
const mayBeMissing = (path: Path): boolean => path.length > 0 && path.at(-1) !== 'role'

/** The things with several names. Unknown names are reported and left out. */
export function lookUpAll<T>(shelf: Shelf<T>, ids: readonly string[], path: Path, report: FileReport): readonly T[] {
  return ids.flatMap((id, index) => lookUp(shelf, id, [...path, index], report) ?? [])
}

/** `town-hall` of `town-hall.yaml` */
export const idIn = (name: string): string => name.replace(/\.(?:md|ya?ml)$/i, '')

/** `There is no venue "town-hal".` */
export const unknownName = (noun: string, id: string): string => `There is no ${noun} "${id}".`

/** The names that lead back to themselves by `next`, the first of each circle: `a → b → a`. */
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
