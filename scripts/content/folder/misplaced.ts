/** Where a file or folder in the wrong place may belong. */

import { lastName, nameAndEnding, suggestedId, whyNotId } from '../names/ids.ts'
import { type FolderRule, isAtTheTop, isFlat } from './content-tree.ts'
import { whyNotDated } from './dated-names.ts'
import { nearestName } from './meant-names.ts'

/** The folder whose name was misspelt, or that which has no folders in it; undefined where that cannot be said. */
export function meantFolder(path: string, rule: FolderRule): string | undefined {
  if (isFlat(rule)) return path.slice(0, path.lastIndexOf('/'))
  const name = lastName(path)
  const near = nearestName(name, rule)
  return near === undefined || rule.folders?.[near] === undefined ? undefined : path.slice(0, -name.length) + near
}

/**
 * `areas/canalside.yaml`, or the same in the folder `areas/canalside`: the path of the file that was named after its
 * folder; undefined of others.
 */
export function namedAsItsFolder(path: string, { each, files }: FolderRule): string | undefined {
  const [file = '', folder = ''] = path.split('/').reverse()
  const { name, ending } = nameAndEnding(file)
  const [own] = Object.keys(each?.files ?? files ?? {})
  const id = suggestedId(name)
  if (own === undefined || isAtTheTop(file) || !/^\.ya?ml$/i.test(ending) || whyNotId(id) !== undefined)
    return undefined
  const inside = path.slice(0, -file.length)
  if (each !== undefined) return `${inside}${id}/${own}`
  return id === folder ? `${inside}${own}` : undefined
}

/** Where notes belong that lie beside their folder, or in that of the CAGs; undefined of other files. */
export function meantNotes(path: string): string | undefined {
  const [, owner, name = ''] = /^((?:areas|groups)\/[^/]+)\/(?:cags\/)?([^/]+)\.md$/.exec(path) ?? []
  return owner === undefined || (whyNotId(name) ?? whyNotDated(name)) !== undefined
    ? undefined
    : `${owner}/meetings/${name}.md`
}

const pictureEndings = ['.png', '.jpg', '.jpeg', '.svg']

/** By its ending: a picture in another format, a file of some type. */
export function meantFiles(path: string): readonly string[] {
  const file = lastName(path)
  if (isAtTheTop(file)) return [file]
  if (/^areas\/[^/]+\/group\.yaml$/.test(path)) return [path.replace(/^areas/, 'groups')]
  if (/^groups\/[^/]+\/area\.yaml$/.test(path)) return [path.replace(/^groups/, 'areas')]
  const { name, ending } = nameAndEnding(file)
  const id = suggestedId(name)
  switch (ending.toLowerCase()) {
    case '.yaml':
    case '.yml': {
      const [area] = /^areas\/[^/]+\/(?=[^/]+$)/.exec(path) ?? []
      return ['venues/', 'diagrams/', 'cag-types/', ...(area === undefined ? [] : [`${area}cags/`])].map(
        (folder) => `${folder}${id}.yaml`,
      )
    }
    case '.md':
      return [`sheets/${id}.md`, ...(path.includes('/') ? [path.replace(/\.md$/i, '.yaml')] : [])]
    default:
      return isOfPicture.test(ending) ? pictureEndings.map((each) => `images/${id}${each}`) : []
  }
}

const isOfPicture = /^\.(?:png|jpe?g|jfif|svg|gif|webp|bmp|tiff?|avif|hei[cf])$/i
