/** All meeting notes, latest first. */

import { addresses } from '../routes.ts'
import { areaNotes } from './area.ts'
import { type Examples, examplesAmong } from './examples.ts'
import type { Frame } from './frame.ts'
import { groupNotes } from './group.ts'
import { listFrame } from './list-frame.ts'
import { indexByHeading } from './list-index.ts'
import { type ListPage, listPages } from './list-page.ts'
import type { Material } from './material.ts'
import type { Place } from './meeting-entry.ts'
import type { NotesEntry } from './notes-entry.ts'

export interface MeetingsPage {
  readonly frame: Frame
  readonly title: string
  readonly list: ListPage<NotesEntry>
  readonly years: readonly NotesOfAYear[]
  /** Where each year begins; empty for a list of one page. */
  readonly index: readonly Place[]
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

/** The notes of every area and group, latest first; a month comes after its days, as if it were their beginning. */
export function latestNotes(material: Material): readonly NotesEntry[] {
  const { areas, groups } = material.site
  return [
    ...areas.flatMap((area) => areaNotes(area, material)),
    ...groups.flatMap((group) => groupNotes(group, material)),
  ]
    .flatMap(({ entries }) => entries)
    .sort((a, b) => (a.date.datetime < b.date.datetime ? 1 : a.date.datetime > b.date.datetime ? -1 : 0))
}

export function notesByYear(notes: readonly NotesEntry[]): readonly NotesOfAYear[] {
  return [...Map.groupBy(notes, ({ date }) => date.datetime.slice(0, 4))].map(([year, held]) => ({
    id: `year-${year}`,
    name: year,
    notes: held,
  }))
}
