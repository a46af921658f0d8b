/** The overflow of a flow in which something is taller than a whole page, with its section. */

import type { Block } from '../../blocks/block.ts'
import { wordsOfInlines } from '../../blocks/words.ts'
import type { Slice } from '../../typeset/blocks/slice.ts'
import type { Overflow } from './fill-side.ts'
import type { Flow } from './flow.ts'

export function flowOverflow(
  { at, by }: NonNullable<Flow['overflow']>,
  slices: readonly Slice[],
  blocks: readonly Block[],
): Overflow {
  const title = slices
    .slice(0, at + 1)
    .flatMap(({ bookmarks = [] }) => bookmarks)
    .findLast(({ level }) => level === 2)?.title
  if (title === undefined) return { by }
  const heading = blocks
    .map((block) => (block.kind === 'panel' ? block.heading : block))
    .find((block) => block?.kind === 'heading' && wordsOfInlines(block.content) === title)
  return { by, section: { start: at, title, ...(heading?.span && { span: heading.span }) } }
}
