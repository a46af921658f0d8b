/** Reads lines that `skimmed-lines.ts` found plain: words, links, bold and emphasis. */

import type { Markup } from '../../blocks/block.ts'
import { addPart } from '../markdown/joined-parts.ts'
import type { Dialect, Extension } from '../markdown/prose.ts'
import { linkAt, starredAt, wordsAt } from './skimmed-lines.ts'

/** The inlines of a paragraph, heading or cell, given its lines. */
export function plainInlines<Extra extends Extension>(
  lines: readonly string[],
  dialect: Dialect<Extra>,
): readonly Markup<Extra>[] {
  const parts: Markup<Extra>[] = []
  for (const [index, line] of lines.entries()) {
    if (index > 0) addPart(dialect.lineEnd, parts)
    addLine(line, parts)
  }
  return parts.slice() // without the room it has grown for
}

function addLine<Extra extends Extension>(line: string, parts: Markup<Extra>[]): void {
  for (let at = 0; at < line.length; ) {
    const words = wordsAt(line, at)
    if (words !== undefined) {
      addPart({ kind: 'text', text: words }, parts)
      at += words.length
      continue
    }
    const link = linkAt(line, at)
    if (link !== undefined) {
      addPart({ kind: 'link', href: link.address, content: partsOf(link.words) }, parts)
      at += link.length
      continue
    }
    const starred = starredAt(line, at)
    if (starred === undefined) throw new Error(`"${line}" is no plain line.`)
    addPart({ kind: starred.stars === 1 ? 'emphasis' : 'strong', content: partsOf(starred.words) }, parts)
    at += starred.length
  }
}

function partsOf<Extra extends Extension>(words: string): readonly Markup<Extra>[] {
  const parts: Markup<Extra>[] = []
  addLine(words, parts)
  return parts.slice()
}
