/** The parts of a line, of which neighbouring texts are one. */

import type { Markup } from '../../blocks/block.ts'
import type { Extension } from './prose.ts'

/** Adds a part behind the others. */
export function addPart<Extra extends Extension>(part: Markup<Extra>, parts: Markup<Extra>[]): void {
  const last = parts.at(-1)
  if (part.kind === 'text' && last?.kind === 'text')
    parts[parts.length - 1] = { kind: 'text', text: last.text + part.text }
  else parts.push(part)
}
