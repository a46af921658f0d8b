/** A person's name in the ways in which it may be written: case, accents, spaces, e-mail addresses, last name first. */

import { plainLetters } from '../../blocks/plain-words.ts'

export interface Person {
  /** The name itself, however it is spelt. */
  readonly named: RegExp
  /** Initials and the last name: perhaps somebody else's. */
  readonly perhaps: RegExp
  /** The same two for git: POSIX extended regular expressions, letters of either case. */
  readonly forGit: string
}

/** Undefined for less than two words: one alone is many people's. */
export function personOf(name: string): Person | undefined {
  const words = plainLetters(name).match(/[\p{L}\p{N}]+/gu) ?? []
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
  return {
    named: anyOf(ways),
    perhaps: anyOf([...short, ...short.map((way) => [last, ...way.slice(0, -1)])]),
    forGit: ways.map((way) => way.map(forGit).join('[^[:alnum:]]+')).join('|'),
  }
}

/**
 * Whole words, with whatever is no letter between them: a space, a dot, a comma, the stars of Markdown, a hyphen, or
 * the end of a line, as long as a paragraph or a value goes on behind it.
 */
const anyOf = (ways: readonly (readonly string[])[]): RegExp => {
  const written = ways.map((way) => way.map(RegExp.escape).join(between))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}
const sign = '[^\\p{L}\\p{N}\\n]'
const between = `(?:${sign}{1,4}|${sign}{0,4}\\n[ \\t>*_]*)`

/** Git knows no letters but those of its bytes: what has an accent may be written with it. */
const forGit = (word: string): string => word.replaceAll(/[^a-z0-9]/g, '.+').replaceAll(/[aeiounclsz]/g, '($&|[^ -~]+)')
