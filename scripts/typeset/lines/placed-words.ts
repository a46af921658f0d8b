/** The words of a typeset document as they were placed, without line breaks. */

import type { PlacedText, TypesetDocument } from './page.ts'

/** Texts that do not continue each other are on lines of their own. */
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

/** The most white between two texts on a line that continue each other. Points. */
const tolerance = 1

/**
 * Whether a text continues another: as content of the same element, on whichever line, where the first ends with a space
 * unless a word was broken; or right after it on the same line.
 */
function goesOn(before: PlacedText, item: PlacedText): boolean {
  if (item.owner === before.owner && 'kind' in item.owner && item.owner.kind === 'content') return true
  const isSameLine = item.baseline === before.baseline && item.turn === before.turn
  return isSameLine && Math.abs(item.x - before.x - before.width) < tolerance
}
