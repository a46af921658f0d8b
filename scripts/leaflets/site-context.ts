/** What the leaflets of one site have in common. */

import { firstUseFinder } from '../blocks/first-uses.ts'
import type { Site } from '../model/site.ts'
import type { Faces } from '../typeset/face.ts'
import type { Picture } from '../typeset/setting.ts'
import type { LeafletContext } from './context.ts'

/** `sources`: the texts of the content files, by path. */
export function siteContext(site: Site, sources: LeafletContext['sources'], faces: Faces): LeafletContext {
  const { name, url, logo } = site.partnership
  const image = logo && site.images.get(logo.image)
  return {
    faces,
    siteUrl: url,
    publisher: {
      name,
      ...(logo &&
        image && {
          logo: { source: logo.image, width: image.width, height: image.height, alternative: logo.alternative },
        }),
    },
    pictures: (source) => pictureOf(site, source),
    firstUses: firstUseFinder(site.abbreviations),
    sources,
  }
}

function pictureOf({ images }: Site, source: string): Picture | undefined {
  const image = images.get(source)
  if (image === undefined || image.type === 'svg') return undefined
  return { kind: 'raster', type: image.type, bytes: image.bytes }
}
