/** What a reader of the paper reads: the words of a typeset document as they were placed, line breaks taken out. */

import type { PlacedText, TypesetDocument } from './page.ts'

/** Texts that do not go on from each other stand on lines of their own. */
export function placedWords({ pages }: TypesetDocument): string {
  let words = ''
  let before: PlacedText | undefined
  for (const item of pages.flatMap(({ items }) => items)) {
    if (item.kind !== 'text') continue
    if (before && !goesOn(before, item)) words += '\n'
    words += item.words.map(({ text }) => text).join('')
    before = item
  }
  return words
}

/** In points: more than any space that is not between two columns of a table. */
const hair = 1

/**
 * Of the same element, on whichever line and in whichever direction: there a space hangs over the end of a line, unless
 * a word was broken. Or right behind it on the same line.
 */
function goesOn(before: PlacedText, item: PlacedText): boolean {
  if (item.owner === before.owner && 'kind' in item.owner && item.owner.kind === 'content') return true
  const isSameLine = item.baseline === before.baseline && item.turn === before.turn
  return isSameLine && Math.abs(item.x - before.x - before.width) < hair
}
