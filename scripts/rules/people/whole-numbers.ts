/** Telephone numbers in a text that are none, or one of those here spaced otherwise or with two figures the wrong way round. */

import { SlipIndex } from '../../content/names/slip-index.ts'
import type { SourceFile } from '../../content/text/source-file.ts'
import type { Finding } from '../../diagnostics/diagnostic.ts'
import { lazy } from '../../memory/lazy.ts'
import { digitsOf, printedNumber, readPhoneNumber } from '../../model/phone-number.ts'
import { contactsOfSite, hidesContacts } from '../kinds/known-contacts.ts'
import { type TextRule, unquotedFiles, warningAt } from '../kinds/text-rule.ts'

export const wholeNumbers: TextRule = {
  codes: ['phone/in-text'],
  upsetBy: hidesContacts,
  check: (site, files) => {
    const { numbers } = contactsOfSite(site)
    const nearby = nearbyAmong(numbers)
    return unquotedFiles(site, files).flatMap((file) =>
      file.path.endsWith('.md') ? unlikelyIn(file, numbers, nearby) : [],
    )
  },
}

/** Finds the known numbers from which one differs by one figure, or by two neighbours that changed places. */
type Nearby = (seen: string) => readonly string[]

function nearbyAmong(numbers: ReadonlySet<string>): Nearby {
  const byFigures = lazy(() => new Map(Array.from(numbers, (number) => [digitsOf(number), number])))
  const index = lazy(() => new SlipIndex(byFigures().keys()))
  return (seen) => {
    const figures = digitsOf(seen)
    if (byFigures().has(figures)) return [] // spaced otherwise
    return index()
      .near(figures)
      .flatMap((near) => byFigures().get(near) ?? [])
  }
}

/**
 * As long as a number of the United Kingdom, or a figure or two shorter or longer. A link to it is checked as such. Not a day
 * with its hour: `01-12-2026 18:30`.
 */
const likeNumber = new RegExp(
  [
    String.raw`(?<![\w+/@.:#(-])0[12378](?![ -]\d\d[ -](?:19|20)\d\d\b)(?:[ -]?\d){7,11}(?![\w-]| \d)`,
    // +44 (0)1922 654703, 0044 1922 654703
    String.raw`(?<![\w/@.:#-])(?:\+|00)44[ -]?(?:\(0\)[ -]?)?0?[12378](?:[ -]?\d){7,11}(?![\w-]| \d)`,
    // O1922 654703, 01922 65470l
    String.raw`(?<![\w+/@.:#(-])(?:[Oo][12378]|0[12378](?=[\d -]{0,14}[OoIl]))(?:[ -]?[\dOoIl]){7,9}(?![\w-]| \d)`,
    // (01922) 654703
    String.raw`(?<![\w/@.:#-])\(0[12378]\d{1,4}\)[ -]?(?:\d[ -]?){4,8}\d(?![\w-]| \d)`,
  ].join('|'),
  'g',
)

/** What stands before the numbers of books, orders, contracts and taxes, which are not told apart by their figures. */
const notOfTelephones =
  /\b(?:ISBN(?:-10)?|UPRN|VAT(?: registration)?|account|case|charity|company|licence|meter|order|permit|policy|ref(?:erence)?|registration)\b(?: (?:no\.?|number))?(?: is|:)? $/i
/** In characters. */
const longestBefore = 32

const unlikelyIn = (file: SourceFile, known: ReadonlySet<string>, nearby: Nearby): readonly Finding[] =>
  Array.from(file.text.matchAll(likeNumber)).flatMap(({ 0: seen, index }): readonly Finding[] => {
    if (known.has(seen) || notOfTelephones.test(file.text.slice(Math.max(0, index - longestBefore), index))) return []
    if (/[OoIl]/.test(seen)) return withLetters(file, seen, index)
    const near = nearby(seen)
    const tell = (message: string, hint: string) => [warningAt('phone/in-text', file, { seen, index }, message, hint)]
    const right = printedNumber(seen)
    if (right !== undefined && right !== seen && known.has(right))
      return tell(`"${seen}" is written "${right}", as everywhere else.`, `Write: ${right}`)
    if (readPhoneNumber(seen).kind === 'unknown')
      return tell(
        `"${seen}" is not a telephone number of the United Kingdom.`,
        near[0] === undefined ? 'Look it up, and write all its figures.' : `Did you mean ${near[0]}?`,
      )
    const meant = near.find((number) => isAnagram(number, seen))
    return meant === undefined
      ? []
      : tell(
          `"${seen}" is nearly ${meant}, with two figures the other way round.`,
          `If ${meant} is meant, write that; if not, see that it is right.`,
        )
  })

/** `O1922 654703`, with a letter in the place of a figure. */
function withLetters(file: SourceFile, seen: string, index: number): readonly Finding[] {
  const right = printedNumber(seen.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'))
  if (right === undefined) return []
  const message = `"${seen}" has a letter in the place of a figure: no telephone can dial it.`
  return [warningAt('phone/in-text', file, { seen, index }, message, `Write: ${right}`)]
}

const isAnagram = (one: string, other: string): boolean => sorted(one) === sorted(other)
const sorted = (number: string): string => [...digitsOf(number)].sort().join('')
