/** All meeting notes, latest first. */

import type { MeetingNotes } from '../model/meeting-notes.ts'
import { addresses } from '../routes.ts'
import { areaNotesEntry } from './area.ts'
import type { NotesEntry } from './entries/notes-entry.ts'
import type { Frame } from './frame/frame.ts'
import { groupNotesEntry } from './group.ts'
import { type Examples, examplesAmong } from './lists/examples.ts'
import { listFrame } from './lists/list-frame.ts'
import { indexByHeading } from './lists/list-index.ts'
import { type ListPage, listPages } from './lists/list-page.ts'
import type { Material } from './material/material.ts'
import type { PageLink } from './material/page-link.ts'

export interface MeetingsPage {
  readonly frame: Frame
  readonly title: string
  readonly list: ListPage<NotesEntry>
  readonly years: readonly NotesOfAYear[]
  /** Where each year begins; empty for a list of one page. */
  readonly index: readonly PageLink[]
  /** Whether the notes are of several areas and groups. */
  readonly mixed: boolean
  readonly examples: Examples
}

export interface NotesOfAYear {
  readonly id: string
  /** `2026` */
  readonly name: string
  readonly notes: readonly NotesEntry[]
}

/** A page for each hundred notes; none where there are no notes. */
export function meetingsPages(material: Material): readonly MeetingsPage[] {
  const pages = listPages(addresses.meetings, latestNotes(material)).map((list) => ({
    list,
    years: notesByYear(list.entries),
  }))
  const index = indexByHeading(pages.map(({ list, years }) => ({ list, headings: years })))
  return pages.map(({ list, years }) => ({
    ...listFrame(material, list, {
      title: 'Meeting notes',
      description: 'What was said at the meetings of every area and group, latest first.',
      section: 'meetings',
    }),
    list,
    years,
    index,
    mixed: true,
    examples: examplesAmong(list.entries),
  }))
}

/**
 * The notes of every area and group, latest first, or the first few; a month comes after its days, as if it were their
 * beginning.
 */
export function latestNotes({ site, today }: Material, most?: number): readonly NotesEntry[] {
  const day = ({ date }: MeetingNotes): string => date.toString()
  return [
    ...site.areas.flatMap((area) =>
      area.notes.map((notes) => ({ day: day(notes), entry: () => areaNotesEntry(area, notes, today) })),
    ),
    ...site.groups.flatMap((group) =>
      group.notes.map((notes) => ({ day: day(notes), entry: () => groupNotesEntry(group, notes, today) })),
    ),
  ]
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, most)
    .map(({ entry }) => entry())
}

/** In the order given, which should be by date. `id`: that of the heading. */
export function notesByYear(notes: readonly NotesEntry[]): readonly NotesOfAYear[] {
  return [...Map.groupBy(notes, ({ date }) => date.datetime.slice(0, 4))].map(([year, held]) => ({
    id: `year-${year}`,
    name: year,
    notes: held,
  }))
}
