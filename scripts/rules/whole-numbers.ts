/** Telephone numbers in a text that are none, or that are one of those here with two figures the wrong way round. */

import { changesBetween } from '../content/names/closest.ts'
import type { SourceFile } from '../content/text/source-file.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import { readPhoneNumber } from '../model/phone-number.ts'
import { contactsOfSite, hidesContacts } from './known-contacts.ts'
import { quotedFiles, type TextRule, warningAt } from './text-rule.ts'

export const wholeNumbers: TextRule = {
  codes: ['phone/in-text'],
  upsetBy: hidesContacts,
  check: (site, files) => {
    const quoted = quotedFiles(site)
    const { numbers } = contactsOfSite(site)
    return [...files.values()].flatMap((file) =>
      file.path.endsWith('.md') && !quoted.has(file.path) ? numbersIn(file, numbers) : [],
    )
  },
}

/** As long as a number of the United Kingdom, or a figure or two shorter or longer. A link to it is checked as such. */
const likeNumber = /(?<![\w+/@.:#(-])0[12378](?:[ -]?\d){7,11}(?![\w-]| \d)/g

const numbersIn = (file: SourceFile, known: ReadonlySet<string>): readonly Finding[] =>
  Array.from(file.text.matchAll(likeNumber)).flatMap(({ 0: seen, index }): readonly Finding[] => {
    const read = readPhoneNumber(seen)
    const meant = nearlyOf(seen, known)
    const tell = (message: string, hint: string) => [
      warningAt('phone/in-text', file, index, seen.length, message, hint),
    ]
    if (read.kind === 'unknown')
      return tell(
        `"${seen}" is not a telephone number of the United Kingdom.`,
        meant === undefined ? 'Look it up, and write all its figures.' : `Did you mean ${meant}?`,
      )
    if (meant === undefined || figuresOf(meant).length !== figuresOf(seen).length) return []
    return isAnagram(meant, seen)
      ? tell(
          `"${seen}" is nearly ${meant}, with two figures the other way round.`,
          `If ${meant} is meant, write that; if not, see that it is right.`,
        )
      : []
  })

/** The known number from which it differs by one figure too many or too few, or by two neighbours that changed places. */
function nearlyOf(seen: string, known: ReadonlySet<string>): string | undefined {
  const figures = figuresOf(seen)
  return known.has(seen) ? undefined : [...known].find((number) => changesBetween(figures, figuresOf(number), 2) === 1)
}

const figuresOf = (number: string): string => number.replace(/\D/g, '')

const isAnagram = (one: string, other: string): boolean => sorted(one) === sorted(other)
const sorted = (number: string): string => [...figuresOf(number)].sort().join('')
