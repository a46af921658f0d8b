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

/** On the same line without a gap, or on a later line of the same element: there a space hangs over the end, unless a word was broken. */
function goesOn(before: PlacedText, item: PlacedText): boolean {
  const sameLine = item.baseline === before.baseline && item.turn === before.turn
  if (sameLine) return Math.abs(item.x - before.x - before.width) < hair
  return item.owner === before.owner && 'kind' in item.owner && item.owner.kind === 'content'
}
