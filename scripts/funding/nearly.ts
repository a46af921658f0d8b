/** Whether words are a slip away from words that are known. */

import { changesBetween } from '../content/closest.ts'

/** One of the known phrases that differs by a letter or two, but not only in capitals, hyphens or spaces; else undefined. */
export function nearlyOneOf(words: string, known: readonly string[]): string | undefined {
  if (known.some((phrase) => plain(phrase) === plain(words))) return undefined
  return known.find((phrase) => isNear(plain(words), plain(phrase)))
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[\s-]+/g, ' ')
    .trim()

/** A changed letter in ten is a slip; more are other words. */
function isNear(a: string, b: string): boolean {
  const most = Math.min(3, Math.floor(b.length / 10))
  return Math.abs(a.length - b.length) <= most && changesBetween(a, b) <= most
}
