/** The list of meeting notes as open data. `schemas/data/meetings.json` says what each field means. */

import type { Area } from '../model/area.ts'
import type { Group } from '../model/group.ts'
import type { MeetingNotes } from '../model/meeting-notes.ts'
import type { Site } from '../model/site.ts'
import { areaNotesAddress, groupNotesAddress } from '../routes.ts'
import type { Absolute } from './absolute.ts'

/** Latest first, drafts left out. */
export function notesData({ areas, groups }: Pick<Site, 'areas' | 'groups'>, absolute: Absolute) {
  return [
    ...areas.flatMap((area) =>
      area.notes
        .filter(isPublic)
        .map((notes) => notesOfArea(notes, area, absolute(areaNotesAddress(area.id, notes.id)))),
    ),
    ...groups.flatMap((group) =>
      group.notes
        .filter(isPublic)
        .map((notes) => notesOfGroup(notes, group, absolute(groupNotesAddress(group.id, notes.id)))),
    ),
  ].sort(byLatest)
}

const isPublic = ({ status }: MeetingNotes): boolean => status !== 'draft'

const notesOfArea = (notes: MeetingNotes, { id, name, example }: Area, page: string) => ({
  ...facts(notes, page),
  of: { kind: 'area' as const, id, name, ...(example && { example }) },
  ...(notes.cag !== undefined && { group: notes.cag }),
})

const notesOfGroup = (notes: MeetingNotes, { id, name, example }: Group, page: string) => ({
  ...facts(notes, page),
  of: { kind: 'group' as const, id, name, ...(example && { example }) },
})

const facts = ({ title, about, date, status, agreedOn, actions }: MeetingNotes, page: string) => ({
  title,
  ...(about !== undefined && { about }),
  date: date.toString(),
  status,
  ...(agreedOn && { agreedOn: agreedOn.toString() }),
  openActions: actions.filter((action) => action.status === 'open').length,
  page,
})

/** Latest first: a month counts as its first day, so it comes after all of its days. */
const byLatest = (a: { date: string; page: string }, b: { date: string; page: string }): number =>
  a.date === b.date ? (a.page < b.page ? -1 : 1) : a.date < b.date ? 1 : -1
