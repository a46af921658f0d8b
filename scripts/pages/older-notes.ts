/** The notes of an area or a group that its own page has no room for: `/areas/canalside/page/2/` and so on. */

import type { MeetingNotes } from '../model/meeting-notes.ts'
import { asSentence } from '../model/sentences.ts'
import { areaNotes, areaNotesEntry } from './area.ts'
import type { NotesEntry } from './entries/notes-entry.ts'
import { areaTrail, groupTrail } from './frame/crumb.ts'
import type { PageDetails } from './frame/frame.ts'
import { groupNotes, groupNotesEntry } from './group.ts'
import { examplesAmong } from './lists/examples.ts'
import { type ListPage, withEntries } from './lists/list-page.ts'
import type { Material } from './material/material.ts'
import { type MeetingsPage, notesByYear } from './meetings.ts'

/** Whose notes they are, and what their pages have in common. */
interface Owner {
  readonly name: string
  readonly details: Omit<PageDetails, 'address' | 'title' | 'description'>
}

export function olderNotesPages(material: Material): readonly MeetingsPage[] {
  const { areas, groups } = material.site
  return [
    ...areas.flatMap((area) => {
      const { name, id, example } = area
      const details = { section: 'areas', trail: areaTrail(area), street: id, example } as const
      return olderPages(areaNotes(area), { name, details }, material, (notes) =>
        areaNotesEntry(area, notes, material.today),
      )
    }),
    ...groups.flatMap((group) => {
      const { name, funding, example } = group
      const details = { section: 'groups', trail: groupTrail(group), funding, example } as const
      return olderPages(groupNotes(group), { name, details }, material, (notes) =>
        groupNotesEntry(group, notes, material.today),
      )
    }),
  ]
}

function olderPages(
  [, ...older]: readonly ListPage<MeetingNotes>[],
  { name, details }: Owner,
  { frame }: Material,
  entryOf: (notes: MeetingNotes) => NotesEntry,
): readonly MeetingsPage[] {
  return older.map((page) => {
    const list = withEntries(page, entryOf)
    const title = `${name}: meeting notes, page ${list.number}`
    return {
      frame: frame({
        ...details,
        address: list.address,
        title,
        description: `Older meeting notes of ${asSentence(name)} Page ${list.number} of ${list.count}.`,
        crumb: `Page ${list.number}`,
      }),
      title,
      list,
      years: notesByYear(list.entries),
      index: [],
      mixed: false,
      examples: examplesAmong(list.entries),
    }
  })
}
