/** Whether two names are one person's, spelt in two ways. */

import { withoutAccents } from '../../blocks/plain-words.ts'
import { editDistance } from './edit-distance.ts'

/** The words of a name in lower case, without the full stops of initials. */
export const wordsOfName = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => word !== '')

/** A name without its spaces, full stops, hyphens and apostrophes: the same for `Ann-Marie O'Neill` and `Ann Marie ONeill`. */
export const lettersOfName = (name: string): string => name.toLowerCase().replace(/[\s.'‘’‐‑–-]+/g, '')

/** Whether each word of a name is the same as in the other or a slip of it. Short words and numbers are never slips. */
export function isNameSlip(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false
  return one.every((word, index) => {
    const beside = other[index] ?? ''
    return word === beside || withoutAccents(word) === withoutAccents(beside) || isWordSlip(word, beside)
  })
}

/** Whether surnames are the same or a slip, and first names the same, a beginning or a slip: "P. Shah" is "Priya Shah". */
export function areOneName(one: readonly string[], other: readonly string[]): boolean {
  if (isNameSlip(one, other)) return true
  const [first = '', second = ''] = [one[0], other[0]]
  const [surname = '', otherSurname = ''] = [one.at(-1), other.at(-1)]
  if (one.length < 2 || other.length < 2 || /\d/.test(surname + otherSurname)) return false
  const sameSurname = surname === otherSurname || isWordSlip(surname, otherSurname)
  return sameSurname && (first.startsWith(second) || second.startsWith(first) || isWordSlip(first, second))
}

/** One change in a word of four or five letters, two in a longer one. In a shorter one a change makes another name. */
export function isWordSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 4 || /\d/.test(one + other)) return false
  const allowed = Math.min(mostSlips(one), mostSlips(other))
  if (Math.abs(one.length - other.length) > allowed) return false
  return editDistance(one, other, allowed + 1) <= allowed
}

/** How many changes may be a slip in a word. */
export const mostSlips = (word: string): 1 | 2 => (word.length < 6 ? 1 : 2)
