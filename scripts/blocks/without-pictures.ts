/** Blocks without their pictures, wherever those stand. */

import type { Block, Inline, Prose } from './block.ts'

interface WithoutPictures<T> {
  readonly left: readonly T[]
  /** How many pictures were taken out. */
  readonly count: number
}

/** An entry of a list that was a picture alone goes with it. */
export const withoutPictures = (blocks: readonly Block[]): WithoutPictures<Block> =>
  together(
    blocks.map((block): WithoutPictures<Block> => {
      const mayHold = block.kind === 'image' || block.kind === 'list' || block.kind === 'quote'
      return mayHold ? without(block) : { left: [block], count: 0 }
    }),
  )

function without(block: Prose<Inline>): WithoutPictures<Prose<Inline>> {
  switch (block.kind) {
    case 'image':
      return { left: [], count: 1 }
    case 'quote': {
      const { left, count } = together(block.blocks.map(without))
      return { left: left.length === 0 ? [] : [{ ...block, blocks: left }], count }
    }
    case 'list': {
      const items = block.items.map((item) => together(item.map(without)))
      const left = items.map((item) => item.left).filter((item) => item.length > 0)
      const count = items.reduce((sum, item) => sum + item.count, 0)
      return { left: left.length === 0 ? [] : [{ ...block, items: left }], count }
    }
    default:
      return { left: [block], count: 0 }
  }
}

const together = <T>(parts: readonly WithoutPictures<T>[]): WithoutPictures<T> => ({
  left: parts.flatMap(({ left }) => left),
  count: parts.reduce((sum, { count }) => sum + count, 0),
})
