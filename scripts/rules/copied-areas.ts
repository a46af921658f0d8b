/** An area that has the summary, all the wards or the contact of another: its folder was copied, and not all was changed. */

import { asCompared } from '../blocks/compared-words.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Area } from '../model/area.ts'
import type { Contact } from '../model/contact.ts'
import type { Rule } from './kinds/rule.ts'

export const copiedAreas: Rule = {
  code: 'area/copied',
  check: ({ areas, partnership }) => {
    // What became part of another keeps its wards, which the other has now.
    const present = areas.filter(({ succeededBy }) => succeededBy === undefined)
    return [
      // Where there are two areas in all, one sentence may well be meant for both.
      ...(present.length > 2 ? repeated(present, 'summary', ({ summary }) => asCompared(summary)) : []),
      // A large ward may be parted between two areas.
      ...repeated(
        present.filter(({ wards }) => wards.length > 1),
        'wards',
        ({ wards }) => wards.map(asCompared).toSorted().join('\n'),
      ),
      ...contactsOfOthers(present, partnership.contact),
    ]
  },
}

/** Two alone: what more areas have was written for all of them. Two areas of one name are told as such. */
const repeated = (areas: readonly Area[], field: 'summary' | 'wards', of: (area: Area) => string): readonly Finding[] =>
  [...Map.groupBy(areas, of).values()].flatMap(([first, second, ...more]): readonly Finding[] => {
    if (first === undefined || second === undefined || more.length > 0) return []
    if (asCompared(first.name) === asCompared(second.name)) return []
    return [
      {
        severity: 'warning',
        code: 'area/copied',
        message: `${first.name} has the same ${field} in ${first.file}.`,
        hint: 'See which of the two areas it is true of, and write in the other what is true of that. If it is right for both, leave it.',
        place: { file: second.file, path: [field] },
      },
    ]
  })

/**
 * `purpose: dates for Canalside` in Hilltop, and Canalside's own `canalside@example.org`. What three areas have was written
 * for all of them, as for an office that they share.
 */
function contactsOfOthers(areas: readonly Area[], above: Contact): readonly Finding[] {
  const byName = new Map(areas.map((area) => [area.name, area]))
  const byId = new Map(areas.map((area) => [area.id, area]))
  const withPurpose = Map.groupBy(areas, ({ contact }) => contact.purpose)
  const withEmail = Map.groupBy(areas, ({ contact }) => contact.email)
  const isOfMany = (alike: readonly Area[] | undefined) => alike !== undefined && alike.length > 2
  return areas.flatMap(({ id, name, file, contact: { purpose, email } }): readonly Finding[] => {
    const isOwn = purpose === above.purpose || isOfMany(withPurpose.get(purpose)) || isNamed(purpose, { name })
    const named = isOwn ? undefined : firstNamed(purpose, byName)
    const owner =
      email === undefined || email === above.email || isOfMany(withEmail.get(email))
        ? undefined
        : byId.get(email.split('@', 1)[0] ?? '')
    const isCopied = owner !== undefined && owner.id !== id && owner.contact.email === email
    return [
      ...(named === undefined ? [] : [ofOther(named, { file, path: ['contact', 'purpose'] }, `"${purpose}"`)]),
      ...(isCopied && !(isNamed(purpose, owner) && isNamed(purpose, { name }))
        ? [ofOther(owner, { file, path: ['contact', 'email'] }, `"${email}"`)]
        : []),
    ]
  })
}

const bare = (words: string): string => asCompared(words).replace(/\bthe /g, '')

const isNamed = (purpose: string, { name }: Pick<Area, 'name'>): boolean => bare(purpose).includes(bare(name))

/** In words. */
const longestName = 5

/**
 * The first area whose name stands in a text, with its capitals, and is no part of another: `Park Lane`. Behind "the" a
 * single word may be an ordinary one: `the Park`.
 */
function firstNamed(text: string, byName: ReadonlyMap<string, Area>): Area | undefined {
  const words = text.split(/[\s,;.]+/)
  for (const [from, word] of words.entries()) {
    const before = words[from - 1] ?? ''
    if (!/^\p{Lu}/u.test(word) || isOfName.test(before)) continue
    for (let to = Math.min(from + longestName, words.length); to > from; to--) {
      const area = byName.get(words.slice(from, to).join(' '))
      const isWord = before === 'the' && to === from + 1
      if (area !== undefined && !isWord && !isOfName.test(words[to] ?? '')) return area
    }
  }
  return undefined
}

const isOfName = /^(?!Areas?$)\p{Lu}\p{Ll}/u

const ofOther = ({ name }: Area, place: Finding['place'], seen: string): Finding => ({
  severity: 'warning',
  code: 'area/copied',
  message: `${seen} names ${name}, which is another area.`,
  hint: 'See whether it is meant for this area as well. If not, write what is true of this one.',
  place,
})
