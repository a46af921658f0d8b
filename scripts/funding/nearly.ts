/** Words that differ from known ones only by a slip. */

import { editDistance } from '../content/names/edit-distance.ts'

/** The known phrase that differs by a letter or two, and not only in capitals, hyphens or spaces; otherwise undefined. */
export function nearlyOneOf(words: string, known: readonly string[]): string | undefined {
  if (known.some((phrase) => plain(phrase) === plain(words))) return undefined
  return known.find((phrase) => isNear(plain(words), plain(phrase)))
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[\s-]+/g, ' ')
    .trim()

/** One changed letter in ten is a slip; with more they are other words. */
function isNear(a: string, b: string): boolean {
  const most = Math.min(3, Math.floor(b.length / 10))
  return Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most
}
