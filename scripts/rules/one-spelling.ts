/** One officer has one name: spelt in two ways, people take them for two, and one of the two is wrong. */

import type { Area, Officer } from '../model/area.ts'
import type { Rule } from './rule.ts'

interface Listed {
  readonly officer: Officer
  readonly name: string
  /** The name in small letters. */
  readonly small: string
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
  const small = name.toLowerCase()
  const words = wordsOf(small)
  return { officer, name, small, words, sameName: words.join(' '), area, index }
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
      if (!group.some(({ sameName }) => sameName === entry.sameName)) group.push(entry)
      groups.set(key, group)
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
  const apart = slips(one.small, other.small, 3)
  if (!sharesReach) return apart <= 2 && Math.min(one.name.length, other.name.length) >= 8
  const [first, second] = [one.words, other.words]
  return apart <= 3 || (first.at(-1) === second.at(-1) && first[0]?.[0] === second[0]?.[0])
}

const wordsOf = (small: string): readonly string[] => small.split(/[\s.]+/).filter((word) => word !== '')

/** Letters put in, left out, changed or swapped (Damerau and Levenshtein); beyond `most` it is not counted further. */
function slips(a: string, b: string, most: number): number {
  let twoAbove: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    let fewest = row
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const count = Math.min(
        (current[column - 1] ?? 0) + 1,
        (above[column] ?? 0) + 1,
        (above[column - 1] ?? 0) + same,
        swapped ? (twoAbove[column - 2] ?? 0) + 1 : Infinity,
      )
      current.push(count)
      fewest = Math.min(fewest, count)
    }
    if (fewest > most) return fewest // no row is ever less than the one above it
    twoAbove = above
    above = current
  }
  return above[b.length] ?? 0
}
