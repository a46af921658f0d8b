/**
 * Two places, groups, roles, kinds of CAG, sheets, diagrams or notes of a day with one name: in a list nobody could
 * tell them apart.
 */

import { asCompared, nameAsCompared } from '../blocks/compared-words.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import type { MeetingNotes } from '../model/meeting-notes.ts'
import type { Site } from '../model/site.ts'
import type { Rule } from './kinds/rule.ts'

interface Named {
  readonly file: string
  readonly name: string
  readonly field: 'name' | 'title'
}

export const sameNames: Rule = {
  code: 'name/twice',
  check: (site) => [
    ...listsOf(site).flatMap(([noun, all]) => twiceIn(noun, all)),
    ...rolesTwice(site),
    ...[...site.areas, ...site.groups].flatMap(({ notes }) => notesTwice(notes)),
  ],
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

/** Holders of one post may work for several organisations. */
function rolesTwice({ roles }: Site): readonly Finding[] {
  const first = new Map<string, string>()
  return [...roles.values()].flatMap(({ id, name, organisation = '' }): readonly Finding[] => {
    const words = `${asCompared(name)} ${asCompared(organisation)}`
    const other = first.getOrInsert(words, id)
    if (other === id) return []
    return [twice(`"${name}" is the name of the role "${other}", too.`, 'roles.yaml', [id, 'name'])]
  })
}

/** Notes of one day with one title, which follow each other: most often a copy that a program made. */
const notesTwice = (notes: readonly MeetingNotes[]): readonly Finding[] =>
  notes.flatMap((one, index): readonly Finding[] => {
    const other = notes[index + 1]
    if (other?.title !== one.title || other.date.toString() !== one.date.toString()) return []
    const [original = one, copy = other] = [one, other].toSorted(shorterFirst)
    const message = `"${one.title}" is the title of the notes of the same day in ${original.file}, too.`
    return [twice(message, copy.file, ['title'], copyOrNot)]
  })

/** A copy has a longer name than its original. */
const shorterFirst = ({ file: one }: { readonly file: string }, { file: other }: { readonly file: string }): number =>
  one.length - other.length || (one < other ? -1 : 1)

const copyOrNot =
  'If one of the two files is a copy, delete it; if there were two meetings, give one of them another title.'
const giveAnother = 'Give one of them another, so that people can tell them apart.'

const twice = (message: string, file: string, path: readonly string[], hint = giveAnother): Finding => ({
  severity: 'warning',
  code: 'name/twice',
  message,
  hint,
  place: { file, path },
})

function twiceIn(noun: string, all: readonly Named[]): readonly Finding[] {
  const first = new Map<string, string>()
  return all.toSorted(shorterFirst).flatMap(({ file, name, field }): readonly Finding[] => {
    const other = first.getOrInsert(nameAsCompared(name), file)
    if (other === file) return []
    return [twice(`"${name}" is the ${field} of the ${noun} in ${other}, too.`, file, [field])]
  })
}
