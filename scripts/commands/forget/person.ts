/** A person's name in the ways in which it may be written: case, accents, spaces, e-mail addresses, last name first. */

import { plainLetters } from '../../blocks/plain-words.ts'

export interface Person {
  /** The name itself, however it is spelt. */
  readonly named: RegExp
  /** The last name behind initials, a title, or a first name with others between: perhaps somebody else's. */
  readonly perhaps: RegExp
  /** The same two for git: POSIX extended regular expressions, letters of either case. */
  readonly forGit: string
}

/** Undefined for less than two words: one alone is many people's. */
export function personOf(name: string): Person | undefined {
  const lastNameLast = name.replace(/^([^,]+),([^,]+)$/, '$2 $1')
  const written = plainLetters(lastNameLast).match(/[\p{L}\p{N}]+/gu) ?? []
  const words = written.length > 2 && titles.includes(written[0] ?? '') ? written.slice(1) : written
  const [first = '', ...others] = words
  const last = others.at(-1)
  if (last === undefined) return undefined
  const [given, middle] = [[first, ...others.slice(0, -1)], others.slice(0, -1)]
  // "Sam J. Okafor" is written without the J, too.
  const ways = [
    words,
    [last, ...given],
    ...(middle.length > 0
      ? [
          [first, last],
          [last, first],
        ]
      : []),
  ]
  const initials = [...given.map((word) => word.charAt(0)), last]
  const short = middle.length > 0 ? [initials, [first.charAt(0), last]] : [initials]
  const titled = titles.map((title) => [title, last])
  return {
    named: anyOf(ways),
    perhaps: anyOf(
      [...short, ...short.map((way) => [last, ...way.slice(0, -1)]), ...titled],
      betweenNames(first, last),
    ),
    forGit: ways.map((way) => way.map(forGit).join('[^[:alnum:]]+')).join('|'),
  }
}

/** As notes call people: "Mr Okafor said". */
const titles =
  'mr mrs ms miss mx dr prof cllr councillor sgt sergeant pc pcso insp inspector rev revd father sister sir dame'.split(
    ' ',
  )

/** "Sam James Okafor" where Sam Okafor is looked for; not "Sam and Priya Okafor". */
const betweenNames = (first: string, last: string): string =>
  `${RegExp.escape(first)}(?:[ .*_-]{1,3}(?!(?:and|or|with)[ *_])\\p{L}+){1,2}[ .*_-]{1,3}${RegExp.escape(last)}`

/**
 * Whole words, with whatever is no letter between them: a space, a dot, a comma, the stars of Markdown, a hyphen, or
 * the end of a line, as long as a paragraph or a value goes on behind it.
 */
const anyOf = (ways: readonly (readonly string[])[], ...others: readonly string[]): RegExp => {
  const written = [...ways.map((way) => way.map(RegExp.escape).join(between)), ...others]
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}
const sign = '[^\\p{L}\\p{N}\\n]'
const between = `(?:${sign}{1,4}|${sign}{0,4}\\n[ \\t>*_]*)`

/** Git knows no letters but those of its bytes: what has an accent may be written with it. */
const forGit = (word: string): string => word.replaceAll(/[^a-z0-9]/g, '.+').replaceAll(/[aeiounclsz]/g, '($&|[^ -~]+)')
