/** The sections of a text in one column, and the one in which it runs out of room. */

import type { Block } from '../../blocks/block.ts'
import { wordsOfInlines } from '../../blocks/words.ts'
import type { Slice } from '../../typeset/blocks/slice.ts'
import type { Section } from './band.ts'
import type { Overflow } from './fill-side.ts'

/** In order: a section begins with a heading of level 2, its own or a panel's. */
function sectionsIn(slices: readonly Slice[], blocks: readonly Block[]): readonly Section[] {
  const headings = blocks
    .map((block) => (block.kind === 'panel' ? block.heading : block))
    .filter((block) => block?.kind === 'heading')
  return slices.flatMap(({ bookmarks = [] }, start) =>
    bookmarks
      .filter(({ level }) => level === 2)
      .flatMap(({ title }): readonly Section[] => {
        const heading = headings.find(({ content }) => wordsOfInlines(content) === title)
        return heading ? [{ start, title, ...(heading.span && { span: heading.span }) }] : []
      }),
  )
}

/** `at`: the index of the slice for which there is no room; `by`: how much is lacking, in points. */
export function overflowAt(at: number, by: number, slices: readonly Slice[], blocks: readonly Block[]): Overflow {
  const section = sectionsIn(slices, blocks).findLast(({ start }) => start <= at)
  return { by, ...(section && { section }) }
}
