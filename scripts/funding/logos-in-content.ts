/** Pictures of the content that call themselves a logo, where a funder is acknowledged on the same page. */

import type { Image, Inline, Prose } from '../blocks/block.ts'
import type { WrittenBlock } from '../blocks/written.ts'
import type { Funder } from '../model/funder.ts'
import type { Site } from '../model/site.ts'

export interface ContentLogo {
  readonly file: string
  readonly image: Image
}

export function logosIn({ partnership, sheets, areas, groups }: Site, funder: Funder): readonly ContentLogo[] {
  const paidFor = (funding: readonly Funder[]): boolean => funding.some(({ id }) => id === funder.id)
  const everywhere = paidFor(partnership.funding)
  const documents = [
    ...sheets.filter(({ funding }) => paidFor(funding)),
    ...(everywhere ? areas.flatMap(({ notes }) => notes) : []),
    ...groups.filter(({ funding }) => paidFor(funding)).flatMap(({ notes }) => notes),
  ]
  return [
    ...documents.flatMap(({ file, body }) => logosAmong(file, body)),
    ...(everywhere ? areas.flatMap(({ id, about = [] }) => logosAmong(`areas/${id}/about.md`, about)) : []),
  ]
}

function logosAmong(file: string, blocks: readonly (WrittenBlock | Prose<Inline>)[]): readonly ContentLogo[] {
  return blocks.flatMap((block): readonly ContentLogo[] => {
    switch (block.kind) {
      case 'image':
        return /\blogos?\b/i.test(block.alternative) ? [{ file, image: block }] : []
      case 'list':
        return block.items.flatMap((item) => logosAmong(file, item))
      case 'quote':
        return logosAmong(file, block.blocks)
      default:
        return []
    }
  })
}
