/** Where a file or folder in the wrong place may belong. */

import { nameAndEnding, suggestedId } from '../names/ids.ts'
import type { FolderRule } from './content-tree.ts'
import { isAtTheTop, isFlat, nearestName } from './name-advice.ts'

/** The folder whose name was misspelt, or that which has no folders in it; undefined where that cannot be said. */
export function meantFolder(path: string, rule: FolderRule): string | undefined {
  if (isFlat(rule)) return path.slice(0, path.lastIndexOf('/'))
  const name = path.slice(path.lastIndexOf('/') + 1)
  const near = nearestName(name, rule)
  return near === undefined || rule.folders?.[near] === undefined ? undefined : path.slice(0, -name.length) + near
}

const pictureEndings = ['.png', '.jpg', '.jpeg', '.svg']

/** By its ending: a picture in another format, a file of some type. */
export function meantFiles(path: string): readonly string[] {
  const file = path.slice(path.lastIndexOf('/') + 1)
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
      return [`sheets/${id}.md`]
    default:
      return isOfPicture.test(ending) ? pictureEndings.map((each) => `images/${id}${each}`) : []
  }
}

const isOfPicture = /^\.(?:png|jpe?g|jfif|svg|gif|webp|bmp|tiff?|avif|hei[cf])$/i
