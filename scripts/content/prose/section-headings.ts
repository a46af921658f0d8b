/** The headings of a text's sections, which are those of level 2. */

import type { WrittenBlock, WrittenInline } from '../../blocks/written.ts'
import { wordsOfMarkup } from '../markdown/prose-words.ts'

/** As they were typed: `Who works in {{ area }}`. */
export const sectionHeadings = (blocks: readonly WrittenBlock[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [sectionWords(block.content)] : []))

/** The words without marks, with placeholders as such and a space for a line end. */
export const sectionWords = (content: readonly WrittenInline[]): string =>
  wordsOfMarkup(content, ({ name }) => `{{ ${name} }}`).trim()
