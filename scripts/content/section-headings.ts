/** The words of a text's sections: its headings of level 2. */

import type { WrittenBlock, WrittenInline } from '../blocks/written.ts'

/** Placeholders among the words are left out: they differ from edition to edition. */
export const sectionHeadings = (blocks: readonly WrittenBlock[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [sectionWords(block.content)] : []))

/** Without marks; what is broken over lines has a space there. */
export const sectionWords = (content: readonly WrittenInline[]): string => content.map(wordsOf).join('').trim()

function wordsOf(inline: WrittenInline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'strong':
    case 'emphasis':
    case 'link':
      return inline.content.map(wordsOf).join('')
    case 'line-break':
      return ' '
    case 'placeholder':
      return ''
  }
}
