/** What a content folder already holds, to be offered as answers. */

import type { ContentFolder } from '../../content/folder/content-folder.ts'
import { recognise, type TypeName } from '../../content/folder/content-types.ts'
import { readData } from '../../content/reading/read.ts'
import type { Choice, Known } from './question.ts'

/** Names come from the files that can be read, ids from all. `exists` looks on the disk, where there may be more files. */
export function knownIn(folder: ContentFolder, today: string, exists: (path: string) => boolean): Known {
  const ofType = (type: TypeName): readonly Choice[] =>
    [...folder.files.keys()].flatMap((file) => {
      const recognised = recognise(file)
      const id = recognised?.ids.at(-1)
      return recognised?.type.name === type && id !== undefined ? [{ id, name: nameIn(folder, file) ?? id }] : []
    })
  const cagTypes = ofType('cag-type')
  return {
    today,
    areas: ofType('area'),
    groups: ofType('group'),
    venues: ofType('venue'),
    cagTypes,
    roles: rolesIn(folder),
    cagsOf: (area) => cagTypes.filter(({ id }) => folder.files.has(`areas/${area}/cags/${id}.yaml`)),
    text: (file) => folder.files.get(file)?.text,
    exists,
  }
}

/** The value of the first line `name:`; good enough to be shown beside an id. */
const nameIn = ({ files }: ContentFolder, file: string): string | undefined =>
  /^name: *(["']?)(.+?)\1 *$/m.exec(files.get(file)?.text ?? '')?.[2]

function rolesIn({ files }: ContentFolder): readonly Choice[] {
  const file = files.get('roles.yaml')
  const read = file && readData('roles', file)
  return read?.ok ? Object.entries(read.value).map(([id, { name }]) => ({ id, name })) : []
}
