/** What is looked for: a number in any spacing, or words whatever their case, accents, spaces, dashes and apostrophes. */

import { plainLetters } from '../../blocks/plain-words.ts'
import { lazy } from '../../memory/lazy.ts'
import type { Site } from '../../model/site.ts'

export interface SearchPatterns {
  /** The pattern for files, where things are referred to by their ids as well. */
  readonly inFiles: RegExp
  /** The pattern for pages and paper. */
  readonly shown: RegExp
}

/** `site`: undefined where the content has mistakes; then ids are not looked for. Undefined for less than two letters or digits. */
export function searchPatterns(query: string, site: Site | undefined): SearchPatterns | undefined {
  const typed = query.normalize('NFC').trim()
  if ((typed.match(/[\p{L}\p{N}]/gu) ?? []).length < 2) return undefined
  const number = numberPattern(typed)
  if (number !== undefined) return { inFiles: pattern([number]), shown: pattern([number]) }
  const words = wordsPattern(typed)
  const [within, whole] = [new RegExp(words, 'iu'), new RegExp(`^(?:${words})$`, 'iu')]
  const known = site === undefined ? [] : namesOf(site)
  // "Town Hall" is a part of "Exampleton Town Hall", which other files call by its id.
  const meant = known.filter(({ id, names }) => [id, ...names].some((name) => within.test(name)))
  const called = known.filter(({ id, names }) => [id, ...names].some((name) => whole.test(name)))
  const names = [words, ...called.flatMap((each) => each.names).map(wordsPattern)]
  const ids = meant.map(({ id }) => `(?<![\\w/-])${id}(?![\\w/-])`)
  return { inFiles: pattern([...names, ...ids]), shown: pattern(names) }
}

const pattern = (alternatives: readonly string[]): RegExp => new RegExp([...new Set(alternatives)].join('|'), 'giu')

interface Known {
  readonly id: string
  readonly names: readonly string[]
}

/** Everything that other files refer to by an id, with the names that it has. */
function namesOf({ roles, venues, areas, groups, cagTypes, sheets, funders, diagrams }: Site): readonly Known[] {
  return [
    ...[...roles.values()].map(({ id, name, abbreviation }) => ({
      id,
      names: [name, ...(abbreviation ? [abbreviation] : [])],
    })),
    ...[...venues, ...areas, ...groups, ...cagTypes].map(({ id, name }) => ({ id, names: [name] })),
    ...sheets.map(({ id, title, shortTitle }) => ({ id, names: [title, shortTitle] })),
    ...[...funders].map(([id, { fund }]) => ({ id, names: [fund] })),
    ...[...diagrams].map(([id, { title }]) => ({ id, names: [title] })),
  ]
}

/** Undefined for what is no telephone number; a date is none. `+44 1922 654703` is the same as `01922 654703`. */
function numberPattern(typed: string): string | undefined {
  const digits = typed.replaceAll(/\D/g, '').replace(/^(?:00)?44(?=[1-9]\d{8,9}$)/, '0')
  if (!/^\+?[\d\s().-]+$/.test(typed) || digits.length < 3 || /^\d{4}-\d{2}(?:-\d{2})?$/.test(typed)) return undefined
  const between = '[\\s().-]*'
  const rest = [...digits.slice(1)].join(between)
  const first = digits.startsWith('0') ? `(?:0|\\+44${between}0?|0044)` : digits.charAt(0)
  return `(?<![\\d+])${first}${between}${rest}(?!\\d)`
}

/**
 * Whole words: "Ann" is not found in "Hannah". Asterisks of Markdown may stand between two words, and YAML doubles an
 * apostrophe. Nobody remembers where a name has an apostrophe, a full stop or a hyphen: "St Johns" finds "St. John's".
 */
function wordsPattern(text: string): string {
  const words = text.trim().split(/\s+/).map(wordPattern).join('\\.?[\\s*_‐‑–—-]+')
  const before = /^[\p{L}\p{N}]/u.test(text.trim()) ? '(?<![\\p{L}\\p{N}])' : ''
  const after = /[\p{L}\p{N}]$/u.test(text.trim()) ? '(?![\\p{L}\\p{N}])' : ''
  return `${before}${words}${after}`
}

const wordPattern = (word: string): string =>
  word
    .replaceAll(/(?<=\p{L})['’‘](?=\p{L})/gu, '')
    .split(/(?<=\p{L}\p{M}*)(?=\p{L})/u)
    .map(signsPattern)
    .join("['’‘]{0,2}")

const signsPattern = (signs: string): string =>
  Array.from(signs, (sign) =>
    /['’‘]/.test(sign)
      ? "(?:''|['’‘])"
      : /[-‐‑–—]/.test(sign)
        ? '[\\s‐‑–—-]'
        : sign === '.'
          ? '\\.?'
          : letterPattern(sign),
  ).join('')

/** `s` finds `ś`, and `ś` finds `s`: not every keyboard has both. */
function letterPattern(sign: string): string {
  const plain = plainLetters(sign)
  const accented = accentedLetters().get(plain)
  return accented === undefined ? RegExp.escape(sign) : `(?:${plain}|[${accented.join('')}])`
}

/** The letters of the Latin scripts that are written with an accent (Unicode, Latin-1 to Latin Extended-B and Additional). */
const accentedLetters = lazy((): ReadonlyMap<string, readonly string[]> => {
  const blocks = [
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
  ] as const
  const letters = blocks.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  )
  return Map.groupBy(
    letters.filter((letter) => plainLetters(letter) !== letter.toLowerCase()),
    plainLetters,
  )
})
