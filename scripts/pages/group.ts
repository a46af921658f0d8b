/** A group of the whole partnership: what it is about, where it belongs, what was said. */

import type { Contact } from '../model/contact.ts'
import type { Group } from '../model/group.ts'
import type { MeetingNotes } from '../model/meeting-notes.ts'
import { groupAddress, groupNotesAddress } from '../routes.ts'
import { type NotesEntry, notesEntry } from './entries/notes-entry.ts'
import { groupsCrumb } from './frame/crumb.ts'
import type { Frame } from './frame/frame.ts'
import { type ListPage, listPages, withEntries } from './lists/list-page.ts'
import type { Material } from './material/material.ts'
import type { PageLink } from './material/page-link.ts'

export interface GroupPage {
  readonly frame: Frame
  /** Whose group it is: the partnership's name. */
  readonly label: string
  readonly name: string
  readonly example: boolean
  readonly about: string
  /** The group that it reports to. */
  readonly parent?: PageLink
  /** The groups that report to it. */
  readonly children: readonly PageLink[]
  /** The latest; older ones go on at `page/2/`. */
  readonly notes?: ListPage<NotesEntry>
  readonly contact: Contact
}

/** A page a group, in the order of the site. */
export function groupPages(material: Material): readonly GroupPage[] {
  const { groups } = material.site
  const byId = new Map(groups.map((group) => [group.id, group]))
  const byParent = Map.groupBy(groups, ({ parent }) => parent)
  return groups.map((group) => {
    const parent = group.parent === undefined ? undefined : byId.get(group.parent)
    const [notes] = groupNotes(group)
    return {
      frame: material.frame({
        address: groupAddress(group.id),
        title: group.name,
        description: group.about,
        section: 'groups',
        trail: [groupsCrumb],
        funding: group.funding,
        example: group.example,
        search: { kind: 'Group' },
      }),
      label: material.site.partnership.name,
      name: group.name,
      example: group.example,
      about: group.about,
      ...(parent && { parent: groupPlace(parent) }),
      children: (byParent.get(group.id) ?? []).map(groupPlace),
      ...(notes && { notes: withEntries(notes, (each) => groupNotesEntry(group, each, material.today)) }),
      contact: material.site.partnership.contact,
    }
  })
}

/** All the group's notes, latest first, by pages. */
export const groupNotes = (group: Group): readonly ListPage<MeetingNotes>[] =>
  listPages(groupAddress(group.id), group.notes)

/** As lists name it, wherever the list is. */
export function groupNotesEntry(
  { id, name, example }: Group,
  notes: MeetingNotes,
  today: Temporal.PlainDate,
): NotesEntry {
  return notesEntry(notes, { owner: name, example, address: groupNotesAddress(id, notes.id), today })
}

/** A link to a group's page. */
export const groupPlace = ({ id, name }: Group): PageLink => ({ name, address: groupAddress(id) })
