/** The known name that was probably meant by an unknown one. */

import { memoisedByObject } from '../../memory/memoised-by-object.ts'
import { editDistance } from './edit-distance.ts'
import { SlipIndex } from './slip-index.ts'

export type Names = ReadonlySet<string> | readonly string[]

/** The known name closest to a written one; undefined where none is close. */
export function closest(written: string, known: Names): string | undefined {
  const typed = written.toLowerCase()
  return known instanceof Set && isLong(known) ? slipAmong(known)(typed) : closestOf(typed, [...known])
}

/** Of so many names only one that is a slip away is offered: to compare each takes too long, and finds what was hardly meant. */
const isLong = (names: ReadonlySet<string>): boolean => names.size > 300

const slipAmong = memoisedByObject((known: ReadonlySet<string>) => {
  const names = new Map(Array.from(known, (name) => [name.toLowerCase(), name]))
  const index = new SlipIndex(names.keys())
  return (typed: string) => names.get(typed) ?? names.get(index.near(typed)[0] ?? '')
})

function closestOf(typed: string, known: readonly string[]): string | undefined {
  let best: string | undefined
  let fewest = Math.max(2, Math.floor(typed.length / 3)) + 1
  for (const name of known) {
    if (Math.abs(name.length - typed.length) >= fewest) continue
    const changes = editDistance(typed, name.toLowerCase(), fewest)
    // With more changes than letters that stay as they are it is another word.
    if (changes < fewest && changes * 2 <= Math.max(name.length, typed.length)) {
      best = name
      fewest = changes
    }
  }
  return best ?? onlyOne(known, (name) => typed.length >= 4 && name.startsWith(typed)) ?? withTheseWords(typed, known)
}

/** `farm-and-family` for `farm-family`, and the other way round. */
function withTheseWords(typed: string, known: readonly string[]): string | undefined {
  const words = wordsOf(typed)
  if (words.length < 2) return undefined
  return onlyOne(known, (name) => {
    const others = wordsOf(name)
    return others.length > words.length ? isWithin(words, others) : others.length > 1 && isWithin(others, words)
  })
}

const wordsOf = (name: string): readonly string[] => name.split(/[\s_-]+/)

/** Whether all words are among the others, in their order. */
function isWithin(words: readonly string[], others: readonly string[]): boolean {
  let reached = 0
  for (const word of others) if (word === words[reached]) reached += 1
  return reached === words.length
}

/** `fits`: whether a name in small letters may be meant. */
function onlyOne(known: readonly string[], fits: (name: string) => boolean): string | undefined {
  const [only, ...more] = known.filter((name) => fits(name.toLowerCase()))
  return more.length === 0 ? only : undefined
}

/** Whether two words differ only in capitals, spaces, hyphens, dashes and underscores, so that there is no doubt what is meant. */
export const sameWord = (one: string, other: string): boolean => bare(one) === bare(other)

const bare = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replace(/[\s_\u2010-\u2015-]+/g, '_')

/** `Did you mean "canalside"?`, or the names to choose from, or that there are none. */
export function didYouMean(written: string, known: Names): string {
  const near = closest(written, known)
  if (near !== undefined) return `Did you mean "${near}"?`
  const names = [...known].filter((name) => name !== '')
  if (names.length === 0) return 'There are none yet.'
  const shown = names.slice(0, 8).join(', ')
  if (names.length === 1) return `There is only "${shown}".`
  return names.length > 8 ? `Choose one of: ${shown} or ${names.length - 8} more.` : `Choose one of: ${shown}.`
}
