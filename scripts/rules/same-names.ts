/** Two places, groups, kinds of CAG, sheets or diagrams with one name: in a list nobody could tell them apart. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Site } from '../model/site.ts'
import type { Rule } from './rule.ts'

interface Named {
  readonly file: string
  readonly name: string
  readonly field: 'name' | 'title'
}

export const sameNames: Rule = {
  code: 'name/twice',
  check: (site) => listsOf(site).flatMap(([noun, all]) => twiceIn(noun, all)),
}

function listsOf({
  venues,
  groups,
  cagTypes,
  sheets,
  diagrams,
}: Site): readonly (readonly [string, readonly Named[]])[] {
  const named = ({ file, name }: { readonly file: string; readonly name: string }): Named => ({
    file,
    name,
    field: 'name',
  })
  const titled = ({ file, title }: { readonly file: string; readonly title: string }): Named => ({
    file,
    name: title,
    field: 'title',
  })
  return [
    ['place', venues.map(named)],
    ['group', groups.map(named)],
    ['kind of CAG', cagTypes.map(named)],
    ['sheet', sheets.map(titled)],
    ['diagram', [...diagrams.values()].map(titled)],
  ]
}

function twiceIn(noun: string, all: readonly Named[]): readonly Finding[] {
  const first = new Map<string, string>()
  return all
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap(({ file, name, field }): readonly Finding[] => {
      const words = name.trim().replace(/\s+/g, ' ').toLowerCase()
      const other = first.get(words)
      if (other === undefined) {
        first.set(words, file)
        return []
      }
      return [
        {
          severity: 'warning',
          code: 'name/twice',
          message: `"${name}" is the ${field} of the ${noun} in ${other}, too.`,
          hint: 'Give one of them another, so that people can tell them apart.',
          place: { file, path: [field] },
        },
      ]
    })
}
