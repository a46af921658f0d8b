/** Files that are no longer there, by git's history: the addresses of their pages may be printed somewhere. */

import { lastName, nameAndEnding, whyNotId } from '../names/ids.ts'
import { type Recognised, recognise } from './content-types.ts'
import { whyNotDated } from './dated-names.ts'

export interface FormerFile {
  /** Inside the content folder. */
  readonly path: string
  /** Its present path, where it was renamed. */
  readonly now?: string
  /** Its last text; undefined where that can no longer be found. */
  readonly text?: string
  /** The files of that time that say whether it was an example, by path. */
  readonly beside: ReadonlyMap<string, string>
}

/** Types of files whose page's address may be printed. */
const printed: ReadonlySet<string> = new Set(['area', 'cag', 'sheet', 'venue', 'group', 'notes'])

/** Undefined for what never had a page: other files, and names that were never allowed. */
export function formerPage(path: string): Recognised | undefined {
  const recognised = recognise(path)
  if (recognised === undefined || !printed.has(recognised.type.name)) return undefined
  const [folder = '', ...rest] = recognised.ids
  const names = recognised.type.name === 'notes' ? [folder] : [folder, ...rest]
  if (names.some((name) => whyNotId(name) !== undefined)) return undefined
  const { name } = nameAndEnding(lastName(path))
  return recognised.type.name === 'notes' && (whyNotId(name) ?? whyNotDated(name)) !== undefined
    ? undefined
    : recognised
}

/** The files that say whether a file is an example. */
export function filesBeside(path: string): readonly string[] {
  const [, area] = /^areas\/([^/]+)\/./.exec(path) ?? []
  return ['partnership.yaml', ...(area === undefined ? [] : [`areas/${area}/area.yaml`])]
}
