/** An officer whose name is spelt in two ways, so that people take them for two. */

import { withoutAccents } from '../../blocks/plain-words.ts'
import { editDistance } from '../../content/names/edit-distance.ts'
import {
  areOneName,
  isNameSlip,
  isWordSlip,
  lettersOfName,
  mostSlips,
  wordsOfName,
} from '../../content/names/names-of-people.ts'
import { SlipIndex } from '../../content/names/slip-index.ts'
import { withoutBrackets } from '../../content/names/without-brackets.ts'
import type { Finding } from '../../diagnostics/diagnostic.ts'
import { memoised } from '../../memory/memoised.ts'
import type { Area, Officer } from '../../model/area.ts'
import type { Rule } from '../kinds/rule.ts'

interface Listed {
  readonly officer: Officer
  readonly name: string
  readonly words: readonly string[]
  readonly sameName: string
  /** Without its accents. */
  readonly surname: string
  readonly area: Area
  readonly index: number
}

export const oneSpelling: Rule = {
  code: 'officer/two-spellings',
  check: ({ areas }) => {
    const listed = areas.flatMap((area) =>
      area.roster.officers.flatMap((officer, index) =>
        officer.name === undefined ? [] : [listedAs(officer.name, officer, area, index)],
      ),
    )
    return [...pairs(listed).map(([first, second]) => findingFor(first, second)), ...areas.flatMap(inNotes)]
  },
}

function listedAs(name: string, officer: Officer, area: Area, index: number): Listed {
  const words = wordsOfName(name)
  return { officer, name, words, sameName: words.join(' '), surname: withoutAccents(words.at(-1) ?? ''), area, index }
}

/**
 * Each name once, with the first that is like it: of the same letters, but for hyphens, spaces and apostrophes; or with a
 * slip, where two officers have a number, an e-mail, or a role and first letters in common.
 */
function pairs(listed: readonly Listed[]): readonly (readonly [first: Listed, second: Listed])[] {
  const surnames = new SlipIndex(new Set(listed.map(({ surname }) => surname)), mostSlips)
  const likeSurname = memoised((surname: string) => [
    surname,
    ...surnames.near(surname).filter((other) => isWordSlip(surname, other)),
  ])
  const groups = new Map<string, Listed[]>()
  const byLetters = new Map<string, Listed>()
  const found = new Map<string, readonly [Listed, Listed]>()
  for (const entry of listed) {
    const parted = byLetters.getOrInsert(lettersOfName(entry.name), entry)
    if (parted.sameName !== entry.sameName) found.getOrInsert(entry.sameName, [parted, entry])
    for (const key of keysOf(entry)) {
      const group = groups.getOrInsertComputed(`${key} ${entry.surname}`, () => [])
      if (group.some(({ sameName }) => sameName === entry.sameName)) continue
      // Not each with each: one number may be that of thousands.
      const alike = likeSurname(entry.surname).flatMap((surname) => groups.get(`${key} ${surname}`) ?? [])
      const first = alike.find((other) => isOtherSpelling(other, entry, key))
      if (first && !found.has(entry.sameName)) found.set(entry.sameName, [first, entry])
      group.push(entry)
    }
  }
  return [...found.values()]
}

function keysOf({ officer: { role, phone, email }, words }: Listed): readonly string[] {
  const keys = [`role ${role.id} ${withoutAccents(words.map(([letter]) => letter).join(''))}`]
  if (email !== undefined) keys.push(`reach ${email.toLowerCase()}`)
  if (phone !== undefined) keys.push(`reach ${phone.text}`)
  return keys
}

/**
 * With a number or an e-mail in common a name may be a shorter form; with only a role in common it must be a slip. Names
 * that differ by accents alone are told by `name/accents`, unless they are of one word.
 */
const isOtherSpelling = (one: Listed, other: Listed, key: string): boolean =>
  (one.words.length === 1 || withoutAccents(one.sameName) !== withoutAccents(other.sameName)) &&
  (key.startsWith('reach') ? areOneName(one.words, other.words) : isNameSlip(one.words, other.words))

/** Somebody in the notes of an area with the first name of one of its officers, and a surname that is a slip of theirs. */
function inNotes({ roster, notes }: Area): readonly Finding[] {
  if (notes.length === 0) return []
  const misspelt = misspeltAmong(roster.officers.flatMap(({ name }) => (name?.includes(' ') ? [name] : [])))
  return notes.flatMap(({ file, quoted, authors, present, apologies, actions }): readonly Finding[] => {
    if (quoted) return []
    const inList = (list: string, names: readonly string[]) =>
      misspelt(names).map(({ index, ...both }) => slipInNotes(both, { file, path: [list, index] }))
    const inActions = actions.flatMap(({ owner = '' }, index) =>
      misspelt([owner]).map((both) => slipInNotes(both, { file, path: ['actions', index, 'owner'] })),
    )
    return [
      ...inList('authors', authors),
      ...inList('present', present),
      ...inList('apologies', apologies),
      ...inActions,
    ]
  })
}

interface Misspelt {
  readonly index: number
  readonly name: string
  /** Whom it means. */
  readonly officer: string
}

/** Finds the names of a list that mean an officer and do not spell them. Nearly all are residents, whose first names tell. */
function misspeltAmong(officers: readonly string[]): (names: readonly string[]) => readonly Misspelt[] {
  const listed = officers.map((name) => ({ name, words: wordsOfName(name), letters: lettersOfName(name) }))
  const byFirstName = Map.groupBy(listed, ({ name }) => firstWord(name))
  const right = new Set(listed.map(({ words }) => words.join(' ')))
  return (entries) => {
    const found: Misspelt[] = []
    const names = entries.map(withoutBrackets) // a post, as in `Sam Okafor (NPO)`
    for (const [index, name] of names.entries()) {
      const alike = byFirstName.get(firstWord(name))
      if (alike === undefined) continue
      const words = wordsOfName(name)
      if (right.has(words.join(' '))) continue
      // Named in the same list, the officer is another person.
      const letters = lettersOfName(name)
      const officer = alike.find(
        (other) => (letters === other.letters || isOneLetterOff(words, other.words)) && !names.includes(other.name),
      )
      if (officer !== undefined) found.push({ index, name, officer: officer.name })
    }
    return found
  }
}

/** The first of `wordsOfName`, up to a hyphen. */
function firstWord(name: string): string {
  const end = name.search(/[\s.-]/)
  return (end === -1 ? name : name.slice(0, end)).toLowerCase()
}

/** Shorter surnames, as Hill and Hall, are those of two people. */
const leastLetters = 6

const isOneLetterOff = (one: readonly string[], other: readonly string[]): boolean =>
  (one.at(-1)?.length ?? 0) >= leastLetters &&
  isNameSlip(one, other) &&
  editDistance(one.join(' '), other.join(' '), 2) === 1

const slipInNotes = ({ name, officer }: Omit<Misspelt, 'index'>, place: Finding['place']): Finding => ({
  severity: 'warning',
  code: 'officer/two-spellings',
  message: `"${name}" is probably the officer "${officer}".`,
  hint: 'Look up how the name is spelt, and write it so in the notes and in the area.',
  place,
})

function findingFor(first: Listed, second: Listed): Finding {
  const inOneList = first.area === second.area
  return {
    severity: 'warning',
    code: 'officer/two-spellings',
    message: inOneList
      ? `"${second.name}" is probably "${first.name}", who stands in this list already.`
      : `"${second.name}" in ${second.area.name} is probably "${first.name}" in ${first.area.name}.`,
    hint: inOneList
      ? `Keep one of the two, with the name as it is spelt.`
      : 'Look up how the name is spelt, and write it so in both areas.',
    place: { file: second.area.file, path: ['officers', second.index, 'name'] },
  }
}
