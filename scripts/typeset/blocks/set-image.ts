/** Sets a picture in a column: not wider than that, and not larger than its pixels allow. */

import type { Image } from '../../blocks/block.ts'
import { placed } from '../../drawing/path.ts'
import { content } from '../lines/owners.ts'
import type { MarkedContent, Placed } from '../lines/page.ts'
import type { BlockSetting, Picture } from './setting.ts'
import { type SetBlocks, sliceOf } from './slice.ts'

/** No slices where the setting has no such picture. */
export function setImage(image: Image, columnWidth: number, setting: BlockSetting): SetBlocks {
  const picture = setting.pictures(image.source)
  if (!picture) return { slices: [], structure: [] }
  const { mostHeight, pointsPerPixel } = setting.picture
  const scale = Math.min(pointsPerPixel, columnWidth / image.width, mostHeight / image.height)
  const width = image.width * scale
  const height = image.height * scale
  const owner = content()
  return {
    slices: [
      {
        ...sliceOf(height, placePicture(picture, width, height, owner), [
          { content: owner, x: 0, y: 0, width, height },
        ]),
        gap: setting.gaps.paragraph,
      },
    ],
    structure: [{ role: 'Figure', alternative: image.alternative, children: [owner] }],
  }
}

/** Places a picture in a box of its proportions, from its top left corner. */
export function placePicture(picture: Picture, width: number, height: number, owner: MarkedContent): readonly Placed[] {
  if (picture.kind === 'raster') {
    const { source, bytes, type, orientation } = picture
    return [
      { kind: 'image', source, x: 0, y: 0, width, height, bytes, type, ...(orientation && { orientation }), owner },
    ]
  }
  const scale = width / picture.width
  return picture.shapes.map(({ commands, stroke, ...shape }): Placed => {
    const line = stroke && { ...stroke, width: stroke.width * scale }
    const dashed = line?.dash && { ...line, dash: line.dash.map((length) => length * scale) }
    return {
      kind: 'path',
      commands: placed(commands, 0, 0, scale),
      ...shape,
      ...(line && { stroke: dashed ?? line }),
      owner,
    }
  })
}
