/** The pictures that pages show: what nobody shows is not published. */

import type { Prose } from '../blocks/block.ts'
import type { WrittenBlock } from '../blocks/written.ts'
import type { ImageFile } from '../model/image-file.ts'
import type { Site } from '../model/site.ts'

export function imagesUsed({ partnership, sheets, areas, groups, images }: Site): readonly ImageFile[] {
  if (images.size === 0) return []
  const notes = [...areas, ...groups].flatMap((owner) => owner.notes)
  const used = new Set([
    ...(partnership.logo ? [partnership.logo.image] : []),
    ...sheets.flatMap(({ body }) => body.flatMap(imagesIn)),
    ...areas.flatMap(({ about }) => (about ?? []).flatMap(imagesIn)),
    ...notes.flatMap(({ body }) => body.flatMap(imagesIn)),
  ])
  return [...images.values()].filter(({ file }) => used.has(file))
}

function imagesIn(block: WrittenBlock | Prose<unknown>): readonly string[] {
  if (block.kind === 'image') return [block.source]
  if (block.kind === 'quote') return block.blocks.flatMap(imagesIn)
  if (block.kind === 'list') return block.items.flatMap((item) => item.flatMap(imagesIn))
  return []
}
