/** An area: whom to call, when to come, who is there, what was said, what to print. */

import type { Block } from '../blocks/block.ts'
import { hasNews } from '../feeds/news.ts'
import type { Area } from '../model/area.ts'
import { cagName } from '../model/community-action-group.ts'
import type { Contact } from '../model/contact.ts'
import { inARow } from '../model/in-a-row.ts'
import type { MeetingNotes } from '../model/meeting-notes.ts'
import { areaAddress, areaCalendarAddress, areaFeedAddress, areaNotesAddress } from '../routes.ts'
import { fillPlaceholders } from '../sheets/fill-placeholders.ts'
import { type CagCard, cagCard } from './entries/cag-card.ts'
import { type CalendarOffer, calendarOffer } from './entries/calendar-offer.ts'
import { type NotesEntry, notesEntry } from './entries/notes-entry.ts'
import { type OpenActions, openActions } from './entries/open-actions.ts'
import { type RosterTable, rosterTable } from './entries/roster-table.ts'
import { type SheetOffer, sheetOffers } from './entries/sheet-offer.ts'
import { type Successor, successorOf } from './entries/successor.ts'
import { areasCrumb } from './frame/crumb.ts'
import type { Frame } from './frame/frame.ts'
import { type ListPage, listPages, withEntries } from './lists/list-page.ts'
import { nextFew } from './material/diary.ts'
import type { Material } from './material/material.ts'
import type { MeetingEntry } from './material/meeting-entry.ts'
import type { Planned } from './planned.ts'

export interface AreaPage {
  readonly frame: Frame
  /** What an area is called: `Local Neighbourhood Partnership`. */
  readonly label: string
  readonly name: string
  readonly example: boolean
  readonly successor?: Successor
  readonly summary: string
  readonly wards: string
  /** `Safer & Stronger CAG, Health & People CAG` */
  readonly groups: string
  readonly contact: Contact
  /** Who answers there: the area, or the one that it is part of by now. */
  readonly answeredBy: string
  /** The next few; each CAG's page has all of its own. */
  readonly meetings: readonly MeetingEntry[]
  readonly calendar?: CalendarOffer
  readonly cags: readonly CagCard[]
  readonly roster: RosterTable
  /** The area in its own words. */
  readonly about: readonly Block[]
  /** The latest; older ones go on at `page/2/`. */
  readonly notes?: ListPage<NotesEntry>
  readonly actions?: OpenActions
  readonly sheets: readonly SheetOffer[]
}

/** A page an area, in the order of the site; each view is made when it is asked for. */
export const areaPages = (material: Material): readonly Planned<AreaPage>[] =>
  material.site.areas.map((area) => ({ address: areaAddress(area.id), view: () => areaPage(area, material) }))

/** All the area's notes, latest first, by pages. */
export const areaNotes = (area: Area): readonly ListPage<MeetingNotes>[] => listPages(areaAddress(area.id), area.notes)

/** As lists name it, wherever the list is. */
export function areaNotesEntry(area: Area, notes: MeetingNotes, today: Temporal.PlainDate): NotesEntry {
  const { id, name: owner, example } = area
  return notesEntry(notes, { owner, example, address: areaNotesAddress(id, notes.id), today })
}

function areaPage(area: Area, material: Material): AreaPage {
  const { site, today, diary } = material
  const { name, abbreviation } = site.partnership
  const successor = successorOf(area, material)
  const [notes] = areaNotes(area)
  const actions = openActions(area, today)
  const calendar = calendarOffer(area.cags, areaCalendarAddress(area.id), material)
  return {
    frame: material.frame({
      address: areaAddress(area.id),
      title: area.name,
      description: area.summary,
      section: 'areas',
      trail: [areasCrumb],
      street: area.id,
      example: area.example,
      search: { kind: 'Area', area: area.name },
      ...(hasNews(area) && { feed: { address: areaFeedAddress(area.id), title: `${area.name}, ${name}` } }),
    }),
    label: site.abbreviations.get(abbreviation) ?? name,
    name: area.name,
    example: area.example,
    ...(successor && { successor }),
    summary: area.summary,
    wards: inARow(area.wards),
    groups: inARow(area.cags.map(({ type }) => cagName(type))),
    contact: area.contact,
    answeredBy: successor && !successor.ahead ? successor.name : area.name,
    meetings: nextFew(diary.ofArea(area)),
    ...(calendar && { calendar }),
    cags: area.cags.map((cag) => cagCard(area, cag, today)),
    roster: rosterTable(area, today),
    about: fillPlaceholders(area.about, { site, today, area }),
    ...(notes && { notes: withEntries(notes, (each) => areaNotesEntry(area, each, today)) }),
    ...(actions && { actions }),
    sheets: sheetOffers(material, area.id),
  }
}
