/** The paths of all files that there are, readable or not: references to them are not wrong. */

import { memoisedByObject } from '../../memory/memoised-by-object.ts'
import { nameAndEnding, suggestedId } from '../names/ids.ts'
import type { ContentFolder } from './content-folder.ts'
import { recognise } from './content-types.ts'
import { withDateFirst } from './dated-names.ts'

type Folder = Pick<ContentFolder, 'files' | 'diagnostics' | 'misplaced'>

/** A file with a wrong name counts under its right one, and the folder of an area or group as having its first file. */
export const everyPath = memoisedByObject(({ files, diagnostics, misplaced = [] }: Folder): readonly string[] => {
  const unread = diagnostics
    .filter(({ code }) => code !== 'file/missing')
    .map(({ code, file }) => (code === 'file/name' ? rightlyNamed(file) : file.replace(/\.yml$/i, '.yaml')))
  const owners = new Set<string>()
  for (const path of files.keys()) owners.add(folderOfOwner(path))
  for (const path of [...unread, ...misplaced]) owners.add(folderOfOwner(path))
  const more = [...unread, ...misplaced, ...Array.from(owners).flatMap((folder) => firstFileIn(folder) ?? [])]
  const known = new Set(files.keys())
  for (const path of more) if (!known.has(path) && recognise(path) !== undefined) known.add(path)
  return [...known]
})

function rightlyNamed(path: string): string {
  const last = path.lastIndexOf('/') + 1
  const { name, ending } = nameAndEnding(path.slice(last))
  return `${path.slice(0, last)}${withDateFirst(name) ?? suggestedId(name)}${ending}`
}

/** `areas/canalside` of everything in it, and of itself. */
function folderOfOwner(path: string): string {
  const end = path.indexOf('/', path.indexOf('/') + 1)
  return end === -1 ? path : path.slice(0, end)
}

/** The first file of a folder; that it is missing is reported by itself. */
function firstFileIn(folder: string): string | undefined {
  const [, kind] = /^(area|group)s\/[^/]+$/.exec(folder) ?? []
  return kind === undefined ? undefined : `${folder}/${kind}.yaml`
}
