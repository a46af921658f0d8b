/** Blocks whose links lead elsewhere. What has no such link stays the very same object, so that what was made from it is kept. */

import type { Abbreviation, Email, Markup, Phone, Prose, Time } from './block.ts'
import { unreachable } from './unreachable.ts'
import type { InlinePlaceholder, WrittenBlock } from './written.ts'

type Beyond = Abbreviation | Phone | Email | Time | InlinePlaceholder
/** Gives where a link leads instead, or the same. */
type Elsewhere = (href: string) => string

/** Pictures have no links. */
export const relinked = <Extra extends Beyond>(
  blocks: readonly Prose<Markup<Extra>>[],
  elsewhere: Elsewhere,
): readonly Prose<Markup<Extra>>[] => changed(blocks, (block) => relinkedBlock(block, elsewhere))

/** What placeholders stand for has no link that somebody wrote. */
export const relinkedAsWritten = (blocks: readonly WrittenBlock[], elsewhere: Elsewhere): readonly WrittenBlock[] =>
  changed(blocks, (block) => (block.kind === 'block-placeholder' ? block : relinkedBlock(block, elsewhere)))

function relinkedBlock<Extra extends Beyond>(block: Prose<Markup<Extra>>, elsewhere: Elsewhere): Prose<Markup<Extra>> {
  const words = (content: readonly Markup<Extra>[]) => changed(content, (part) => relinkedPart(part, elsewhere))
  const inside = (blocks: readonly Prose<Markup<Extra>>[]) => changed(blocks, (each) => relinkedBlock(each, elsewhere))
  switch (block.kind) {
    case 'heading':
    case 'paragraph': {
      const content = words(block.content)
      return content === block.content ? block : { ...block, content }
    }
    case 'list': {
      const items = changed(block.items, inside)
      return items === block.items ? block : { ...block, items }
    }
    case 'quote': {
      const blocks = inside(block.blocks)
      return blocks === block.blocks ? block : { ...block, blocks }
    }
    case 'table': {
      const head = changed(block.head, words)
      const rows = changed(block.rows, (row) => changed(row, words))
      return head === block.head && rows === block.rows ? block : { ...block, head, rows }
    }
    case 'image':
      return block
    default:
      return unreachable(block)
  }
}

function relinkedPart<Extra extends Beyond>(part: Markup<Extra>, elsewhere: Elsewhere): Markup<Extra> {
  switch (part.kind) {
    case 'strong':
    case 'emphasis': {
      const content = changed(part.content, (each) => relinkedPart(each, elsewhere))
      return content === part.content ? part : { ...part, content }
    }
    case 'link': {
      const href = elsewhere(part.href)
      return href === part.href ? part : { ...part, href }
    }
    default:
      return part
  }
}

/** The same list where nothing in it changes. */
export function changed<T>(list: readonly T[], change: (each: T) => T): readonly T[] {
  const made = list.map(change)
  return made.every((each, at) => each === list[at]) ? list : made
}
