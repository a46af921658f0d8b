/** What the leaflets of one site have in common. */

import { firstUseFinder } from '../../blocks/first-uses.ts'
import { copiedShapes } from '../../drawing/copied-drawing.ts'
import { readSvgDrawing } from '../../drawing/svg-drawing.ts'
import { memoisedByObject } from '../../memory/memoised-by-object.ts'
import type { Site } from '../../model/site.ts'
import type { Picture } from '../../typeset/blocks/setting.ts'
import type { Faces } from '../../typeset/faces/face.ts'
import type { LeafletContext } from './context.ts'
import type { Write } from './write.ts'

/** `sources`: the texts of the content files, by path. */
export function siteContext(
  site: Site,
  sources: LeafletContext['sources'],
  faces: Faces,
  write: Write,
): LeafletContext {
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
    write,
  }
}

function pictureOf({ images }: Site, source: string): Picture | undefined {
  const image = images.get(source)
  if (image?.type === 'svg') return drawingOf(image.bytes)
  if (image === undefined) return undefined
  const { type, bytes, orientation } = image
  return { kind: 'raster', source, type, bytes, ...(orientation && { orientation }) }
}

/** Memoised, because a logo stands on every leaflet. What cannot be printed of a drawing was reported when its file was read. */
const drawingOf = memoisedByObject((bytes: Uint8Array): Picture | undefined => {
  const drawing = readSvgDrawing(new TextDecoder().decode(bytes))
  if (drawing === undefined) return undefined
  const { width, height } = drawing
  return { kind: 'drawing', width, height, shapes: copiedShapes(drawing) }
})
