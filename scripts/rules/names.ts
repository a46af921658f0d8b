/** Whether two names of people are one, spelt in two ways. */

import { changesBetween } from '../content/closest.ts'

/** In small letters, without the full stops of initials. */
export const wordsOfName = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => word !== '')

/** As many words, and each is the other's or a slip of it. A short word, and a figure, is never a slip. */
export function isSlip(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false
  return one.every((word, index) => word === other[index] || isSlipOf(word, other[index] ?? ''))
}

/** The same surname, or a slip of it, behind a first name that is the other's, its beginning, or a slip of it: "P. Shah" is "Priya Shah". */
export function areOneName(one: readonly string[], other: readonly string[]): boolean {
  if (isSlip(one, other)) return true
  const [first = '', second = ''] = [one[0], other[0]]
  const [surname = '', otherSurname = ''] = [one.at(-1), other.at(-1)]
  if (one.length < 2 || other.length < 2 || /\d/.test(surname + otherSurname)) return false
  const sameSurname = surname === otherSurname || isSlipOf(surname, otherSurname)
  return sameSurname && (first.startsWith(second) || second.startsWith(first) || isSlipOf(first, second))
}

/** One change in a word of four or five letters, two in a longer one; in a shorter one a change makes another name. */
function isSlipOf(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  if (shorter < 4 || /\d/.test(one + other)) return false
  const allowed = shorter < 6 ? 1 : 2
  if (Math.abs(one.length - other.length) > allowed) return false
  return changesBetween(one, other, allowed + 1) <= allowed || areSwapped(one, other)
}

/** Two letters that stand side by side in the one as in the other, the other way round. */
function areSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2) === other
}
