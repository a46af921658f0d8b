/** The words of a line without its markup. */

import type { Markup } from '../../blocks/block.ts'
import type { Extension } from './prose.ts'

export function wordsOfMarkup<Extra extends Extension>(
  content: readonly Markup<Extra>[],
  wordsOf: (extra: Extra) => string,
): string {
  return content.map((part) => wordsOfPart(part, wordsOf)).join('')
}

function wordsOfPart<Extra extends Extension>(part: Markup<Extra>, wordsOf: (extra: Extra) => string): string {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'strong':
    case 'emphasis':
    case 'link':
      return wordsOfMarkup(part.content, wordsOf)
    case 'line-break':
      return ' '
    default:
      return wordsOf(part)
  }
}
