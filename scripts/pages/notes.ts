/** Notes of one meeting, of an area or of a group: who met, what was said, what is to be done. */

import type { Inline, Prose } from '../blocks/block.ts'
import { listed } from '../diagnostics/listed.ts'
import type { Area } from '../model/area.ts'
import { cagName } from '../model/community-action-group.ts'
import { dayOrMonthInWords, weekdayDateInWords } from '../model/dates-in-words.ts'
import type { Group } from '../model/group.ts'
import type { MeetingNotes } from '../model/meeting-notes.ts'
import { notesStatus } from '../model/notes-status.ts'
import { titleOf } from '../model/sentences.ts'
import { areaNotesAddress, cagAddress, groupNotesAddress, notesFileAddress } from '../routes.ts'
import { type ActionsTable, actionsTable } from './entries/actions-table.ts'
import { attendanceInWords } from './entries/attendance.ts'
import { sizeInWords } from './entries/printed-size.ts'
import { type Successor, successorOf } from './entries/successor.ts'
import { areaTrail, groupTrail } from './frame/crumb.ts'
import type { Frame, PageDetails } from './frame/frame.ts'
import type { DateInWords } from './material/dated.ts'
import type { Material } from './material/material.ts'
import type { PageLink } from './material/page-link.ts'
import type { Planned } from './planned.ts'
import type { PrintedNotesFile } from './printed/printed-notes-file.ts'

export interface NotesPage {
  readonly frame: Frame
  /** `Canalside meeting notes`; for a group its full name, the partnership’s before its own. */
  readonly label: string
  /** The content file. */
  readonly file: string
  /** `Canalside`, `Stronger Communities Sub Group` */
  readonly owner: string
  /** The area's or the group's. */
  readonly ownerId: string
  readonly title: string
  readonly example: boolean
  /** Of the area. */
  readonly successor?: Successor
  /** Of a group of the whole partnership, not of an area. */
  readonly ofGroup: boolean
  readonly about?: string
  readonly cag?: PageLink
  readonly date: DateInWords
  /** Without its weekday: `3 November 2026`, `October 2010`. */
  readonly day: string
  readonly present?: string
  readonly apologies?: string
  /** `Lorna Robinson and Penny Liddicot` */
  readonly authors?: string
  /** `Published, not yet agreed` */
  readonly status: string
  readonly body: readonly Prose<Inline>[]
  readonly actions?: ActionsTable
  /** The same notes to print; undefined while that is still being made. */
  readonly printed?: { readonly address: string; readonly size: string }
}

/** What differs between the notes of an area and those of a group. */
type OfOwner = Pick<NotesPage, 'label' | 'owner' | 'ownerId' | 'example' | 'successor' | 'ofGroup' | 'cag'> & {
  readonly details: PageDetails
}

/** Those of the areas, then those of the groups. */
export function notesPages(material: Material): readonly Planned<NotesPage>[] {
  const { areas, groups } = material.site
  return [
    ...areas.flatMap((area) =>
      area.notes.map((notes) => ({
        address: areaNotesAddress(area.id, notes.id),
        view: () => notesPage(notes, ofArea(area, notes, material), material),
      })),
    ),
    ...groups.flatMap((group) =>
      group.notes.map((notes) => ({
        address: groupNotesAddress(group.id, notes.id),
        view: () => notesPage(notes, ofGroup(group, notes), material),
      })),
    ),
  ]
}

function notesPage(notes: MeetingNotes, { details, ...ofOwner }: OfOwner, { site, today, frame }: Material): NotesPage {
  const { title, date, about, authors, status, body } = notes
  const names = { months: site.partnership.privacy.attendanceMonths, today }
  const present = attendanceInWords(notes.present, date, names)
  const apologies = attendanceInWords(notes.apologies, date, names)
  const actions = actionsTable(notes.actions, today)
  return {
    frame: frame({ ...details, section: 'meetings', draft: status === 'draft' }),
    ...ofOwner,
    file: notes.file,
    title,
    ...(about !== undefined && { about }),
    date: { words: dateOfMeeting(date), datetime: date.toString() },
    day: dayOrMonthInWords(date),
    ...(present !== undefined && { present }),
    ...(apologies !== undefined && { apologies }),
    ...(authors.length > 0 && { authors: listed(authors) }),
    status: notesStatus(notes),
    body,
    ...(actions && { actions }),
  }
}

/** With the way to its document: that is made from the page itself, so its size is known later. */
export const withPrinted = (
  { address, view }: Planned<NotesPage>,
  printed: () => PrintedNotesFile | undefined,
): Planned<NotesPage> => ({
  address,
  view: () => {
    const file = printed()
    return file ? { ...view(), printed: { address: notesFileAddress(address), size: sizeInWords(file) } } : view()
  },
})

function ofArea(area: Area, { id, title, date, cag: wanted }: MeetingNotes, material: Material): OfOwner {
  const cag = area.cags.find(({ type }) => type.id === wanted)
  const day = dayOrMonthInWords(date)
  const successor = successorOf(area, material)
  return {
    label: `${area.name} meeting notes`,
    owner: area.name,
    ownerId: area.id,
    example: area.example,
    ...(successor && { successor }),
    ofGroup: false,
    ...(cag && { cag: { name: cagName(cag.type), address: cagAddress(area.id, cag.type.id) } }),
    details: {
      address: areaNotesAddress(area.id, id),
      title: titleOf(title, `${area.name}, ${day}`),
      description: `Notes of the meeting “${title}” in ${area.name}, ${day}.`,
      trail: areaTrail(area),
      crumb: `Notes, ${day}`,
      search: { kind: 'Meeting notes', area: area.name, year: String(date.year) },
      street: area.id,
      example: area.example,
    },
  }
}

function ofGroup(group: Group, { id, title, date }: MeetingNotes): OfOwner {
  const day = dayOrMonthInWords(date)
  return {
    label: group.name,
    owner: group.name,
    ownerId: group.id,
    example: group.example,
    ofGroup: true,
    details: {
      address: groupNotesAddress(group.id, id),
      title: titleOf(title, `${group.name}, ${day}`),
      description: `Notes of the meeting “${title}” of the ${group.name}, ${day}.`,
      trail: groupTrail(group),
      crumb: title,
      funding: group.funding,
      example: group.example,
      search: { kind: 'Meeting notes', year: String(date.year) },
    },
  }
}

/** `Tuesday 3 November 2026`, or the month: `October 2010`. */
const dateOfMeeting = (date: MeetingNotes['date']): string =>
  date instanceof Temporal.PlainDate ? weekdayDateInWords(date) : dayOrMonthInWords(date)
