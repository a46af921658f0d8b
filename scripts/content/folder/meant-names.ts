/** The name that a file or folder was probably meant to have. */

import { closest } from '../names/closest.ts'
import { nameAndEnding, suggestedId, whyNotId } from '../names/ids.ts'
import type { FolderRule } from './content-tree.ts'
import { isLeftOver } from './copies.ts'
import { ofMonthAlone, withDateFirst } from './dated-names.ts'

/** The name that a file in this folder was probably meant to have; undefined where nobody can tell. */
export function meantName(written: string, rule: FolderRule): string | undefined {
  if (isLeftOver(written)) return undefined
  const { name } = nameAndEnding(written)
  const near = nearestName(written, { files: rule.files ?? {} })
  if (near !== undefined) return near === 'README.md' ? undefined : near
  const right = endingFor(written, rule)
  const bare = right === undefined ? name : withoutEnding(name, right)
  // Without a date it is read as far as that does not matter.
  const id = (rule.dated && (withDateFirst(bare) ?? ofMonthAlone(bare))) || suggestedId(bare)
  return right === undefined || whyNotId(id) !== undefined ? undefined : `${id}${right}`
}

/** `Town Hall.yml` → `town-hall.yaml`, whatever folder it is in. */
export function properName(written: string): string {
  const { name, ending } = nameAndEnding(written)
  return `${suggestedId(name)}${ending.toLowerCase().replace(/^\.yml$/, '.yaml')}`
}

/** The file or folder that was probably meant; undefined where no name is close. */
export function nearestName(written: string, { files = {}, folders = {} }: FolderRule): string | undefined {
  const other = otherNames.find(([folder, names]) => folder in folders && names.test(written))?.[0]
  const [only, ...others] = Object.keys(files)
  const isOnly = only !== undefined && others.length === 0 && !('cags' in folders) && /\.ya?ml$/i.test(written)
  return other ?? closest(written, [...Object.keys(files), ...Object.keys(folders)]) ?? (isOnly ? only : undefined)
}

/** Other names that people give to folders. */
const otherNames: readonly (readonly [folder: string, names: RegExp])[] = [
  ['meetings', /^(?:meeting[ _-])?(?:notes|minutes)$/i],
  ['images', /^(?:pictures|photos|photographs|pics|img|logos)$/i],
  ['sheets', /^(?:info(?:rmation)?[ _-]sheets|leaflets|factsheets)$/i],
  ['venues', /^(?:places|locations|halls)$/i],
]

/** Whether an ending is another spelling of a known one: `.yml` of `.yaml`, `.MD` of `.md`, `.jfif` of `.jpg`. */
export function isEndingOf(ending: string, known: string): boolean {
  const small = ending.toLowerCase()
  if (small === known) return true
  if (known === '.jpg') return small === '.jfif' || small === '.jpe'
  return known === '.yaml' ? small === '.yml' : known === '.md' && ['.markdown', '.mdown', '.txt'].includes(small)
}

/** The ending that a file in this folder was probably meant to have: without any, that of all texts there. */
export function endingFor(written: string, { endings = [] }: FolderRule): string | undefined {
  const { name, ending } = nameAndEnding(written)
  if (ending === '' && !written.startsWith('.')) return endings.find((known) => known === '.md' || known === '.yaml')
  const known = endings.find((each) => isEndingOf(ending, each))
  // `town-hall.yaml.txt`: programs that write plain text add their own ending, and computers hide it.
  return known ?? (/^\.txt$/i.test(ending) && name.includes('.') ? endingFor(name, { endings }) : undefined)
}

/** The name without an ending that is there twice: `map` for `map.yaml.yaml`. */
export const withoutEnding = (name: string, ending: string): string =>
  name.endsWith(ending) ? name.slice(0, -ending.length) : name
