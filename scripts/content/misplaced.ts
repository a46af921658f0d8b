/** Where a file or folder that stands in the wrong place may have been meant to be. */

import { type FolderRule, nameAndEnding, suggestedId } from './content-tree.ts'
import { nearestName } from './name-advice.ts'

/** The folder whose name was misspelt, or that of all pictures; undefined where nobody can tell. */
export function meantFolder(path: string, rule: FolderRule): string | undefined {
  if (path.startsWith('images/')) return 'images'
  const name = path.slice(path.lastIndexOf('/') + 1)
  const near = nearestName(name, rule)
  return near === undefined || rule.folders?.[near] === undefined ? undefined : path.slice(0, -name.length) + near
}

const pictureEndings = ['.png', '.jpg', '.jpeg', '.svg']

/** By its ending: a picture in another form, a file of one kind or another. */
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
