/** The words of blocks without their markup, in reading order: what is compared between page and paper. */

import type { Block, Inline, Prose } from './block.ts'
import { unreachable } from './unreachable.ts'

/** The words of a line without their markup: `Call 01922 654703`. */
export const wordsOfInlines = (content: readonly Inline[]): string => content.map(wordsOfInline).join('')

/** One entry a paragraph, cell, heading or label, in reading order. */
export const wordsOfBlocks = (blocks: readonly Block[]): readonly string[] => blocks.flatMap(wordsOfBlock)

function wordsOfInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'abbreviation':
    case 'phone':
    case 'time':
      return inline.text
    case 'email':
      return inline.address
    case 'strong':
    case 'emphasis':
    case 'link':
      return wordsOfInlines(inline.content)
    case 'line-break':
      return '\n'
    default:
      return unreachable(inline)
  }
}

function wordsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'panel':
      return [...(block.heading ? wordsOfProse(block.heading) : []), ...block.blocks.flatMap(wordsOfProse)]
    case 'call':
      return [block.lead, block.phone.text, wordsOfInlines(block.purpose)]
    case 'overleaf':
      return []
    case 'diagram':
      return [block.title, ...block.steps.flatMap(({ label, text }) => [label, ...(text === undefined ? [] : [text])])]
    default:
      return wordsOfProse(block)
  }
}

function wordsOfProse(block: Prose<Inline>): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [wordsOfInlines(block.content)]
    case 'list':
      return block.items.flatMap((item) => item.flatMap(wordsOfProse))
    case 'table':
      return [...(block.caption ? [block.caption] : []), ...block.head, ...block.rows.flat()].map(wordsOfInlines)
    case 'quote':
      return block.blocks.flatMap(wordsOfProse)
    case 'image':
      return []
    default:
      return unreachable(block)
  }
}
