/** Where a file or folder in the wrong place may belong. */

import { nameAndEnding, suggestedId } from '../names/ids.ts'
import type { FolderRule } from './content-tree.ts'
import { nearestName } from './name-advice.ts'

/** The folder whose name was misspelt, or the folder of pictures; undefined where that cannot be said. */
export function meantFolder(path: string, rule: FolderRule): string | undefined {
  if (path.startsWith('images/')) return 'images'
  const name = path.slice(path.lastIndexOf('/') + 1)
  const near = nearestName(name, rule)
  return near === undefined || rule.folders?.[near] === undefined ? undefined : path.slice(0, -name.length) + near
}

const pictureEndings = ['.png', '.jpg', '.jpeg', '.svg']

/** By its ending: a picture in another format, a file of some type. */
export function meantFiles(path: string): readonly string[] {
  const { name, ending } = nameAndEnding(path.slice(path.lastIndexOf('/') + 1))
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
