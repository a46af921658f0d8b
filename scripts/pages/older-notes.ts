/** The notes of an area or a group that its own page has no room for: `/areas/canalside/page/2/` and so on. */

import type { MeetingNotes } from '../model/meeting-notes.ts'
import { asSentence } from '../model/sentences.ts'
import { addresses } from '../routes.ts'
import { areaNotes, areaNotesEntry } from './area.ts'
import type { NotesEntry } from './entries/notes-entry.ts'
import type { Crumb } from './frame/crumb.ts'
import type { PageDetails } from './frame/frame.ts'
import { groupNotes, groupNotesEntry } from './group.ts'
import { examplesAmong } from './lists/examples.ts'
import { type ListPage, withEntries } from './lists/list-page.ts'
import type { Material } from './material/material.ts'
import { type MeetingsPage, notesByYear } from './meetings.ts'

/** Whose notes they are, and what their pages have in common. */
interface Owner {
  readonly name: string
  readonly trail: readonly Crumb[]
  readonly details: Pick<PageDetails, 'section' | 'street' | 'example' | 'funding'>
}

export function olderNotesPages(material: Material): readonly MeetingsPage[] {
  const { areas, groups } = material.site
  return [
    ...areas.flatMap((area) => {
      const { name, id, example } = area
      const owner: Owner = {
        name,
        trail: [{ label: 'Areas', address: addresses.areas }],
        details: { section: 'areas', street: id, example },
      }
      return olderPages(areaNotes(area), owner, material, (notes) => areaNotesEntry(area, notes, material.today))
    }),
    ...groups.flatMap((group) => {
      const { name, funding, example } = group
      const owner: Owner = {
        name,
        trail: [{ label: 'Groups', address: addresses.groups }],
        details: { section: 'groups', funding, example },
      }
      return olderPages(groupNotes(group), owner, material, (notes) => groupNotesEntry(group, notes, material.today))
    }),
  ]
}

function olderPages(
  [, ...older]: readonly ListPage<MeetingNotes>[],
  { name, trail, details }: Owner,
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
        trail: [...trail, { label: name, address: list.list }],
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
