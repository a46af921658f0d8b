/** One officer has one name: spelt in two ways, people take them for two, and one of the two is wrong. */

import type { Area, Officer } from '../model/area.ts'
import type { Rule } from './rule.ts'

interface Listed {
  readonly officer: Officer
  readonly name: string
  /** Of the name, in small letters. */
  readonly words: readonly string[]
  readonly sameName: string
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
    return pairs(listed).map(([first, second]) => ({
      severity: 'warning',
      code: 'officer/two-spellings',
      message: `"${second.name}" in ${second.area.name} is probably "${first.name}" in ${first.area.name}.`,
      hint: `Write the name in one way in both areas, as "${first.name}".`,
      place: { file: second.area.file, path: ['officers', second.index, 'name'] },
    }))
  },
}

function listedAs(name: string, officer: Officer, area: Area, index: number): Listed {
  const words = wordsOf(name)
  return { officer, name, words, sameName: words.join(' '), area, index }
}

/** Each name once, with the first that is like it. Only what shares a reach, a surname or a role is compared. */
function pairs(listed: readonly Listed[]): readonly (readonly [first: Listed, second: Listed])[] {
  const groups = new Map<string, Listed[]>()
  const found = new Map<string, readonly [Listed, Listed]>()
  for (const entry of listed) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key) ?? []
      const first = group.find((other) => isOtherSpelling(other, entry, key))
      if (first && !found.has(entry.sameName)) found.set(entry.sameName, [first, entry])
      if (!group.some(({ sameName }) => sameName === entry.sameName)) groups.set(key, [...group, entry])
    }
  }
  return [...found.values()]
}

function keysOf({ officer: { role, phone, email }, words }: Listed): readonly string[] {
  return [
    ...(email === undefined ? [] : [`reach ${email.toLowerCase()}`]),
    ...(phone === undefined ? [] : [`reach ${phone.text}`]),
    `role ${role.id} ${words.map(([letter]) => letter).join('')}`,
  ]
}

/** Who shares a number or an e-mail needs a name that is alike; who only shares a role, one that differs in a slip. */
function isOtherSpelling(one: Listed, other: Listed, key: string): boolean {
  if (one.area === other.area || one.sameName === other.sameName) return false
  const sharesReach = key.startsWith('reach')
  if (!sharesReach && Math.abs(one.name.length - other.name.length) > 2) return false
  const apart = slips(one.name.toLowerCase(), other.name.toLowerCase())
  if (!sharesReach) return apart <= 2 && Math.min(one.name.length, other.name.length) >= 8
  const [first, second] = [one.words, other.words]
  return apart <= 3 || (first.at(-1) === second.at(-1) && first[0]?.[0] === second[0]?.[0])
}

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => word !== '')

/** Letters put in, left out, changed or swapped (Damerau and Levenshtein). */
function slips(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const at = (up: number, left: number) => rows[row - up]?.[column - left] ?? 0
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current.push(
        Math.min((current[column - 1] ?? 0) + 1, at(1, 0) + 1, at(1, 1) + same, swapped ? at(2, 2) + 1 : Infinity),
      )
    }
    rows.push(current)
  }
  return rows[a.length]?.[b.length] ?? 0
}
