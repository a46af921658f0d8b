/** Every page of the site by its kind: where each is, and what it shows, made before any layout prints it. */

import { type AccessibilityPage, accessibilityPage } from './accessibility.ts'
import { type AreaPage, areaPages } from './area.ts'
import { type AreasPage, areasPages } from './areas.ts'
import { type CagPage, cagPages } from './cag.ts'
import { type CalendarPage, calendarPages } from './calendar.ts'
import { type DataPage, dataPages } from './data.ts'
import type { Frame } from './frame/frame.ts'
import { type FundingPage, fundingPages } from './funding.ts'
import { type GroupPage, groupPages } from './group.ts'
import { type GroupsPage, groupsPages } from './groups.ts'
import { type HomePage, homePage } from './home.ts'
import { type LeafletsPage, leafletsPages } from './leaflets.ts'
import type { Material } from './material/material.ts'
import { type MeetingsPage, meetingsPages } from './meetings.ts'
import { type NotFoundPage, notFoundPage } from './not-found.ts'
import type { NotesPage } from './notes.ts'
import { type OfficersPage, officersPages } from './officers.ts'
import { olderNotesPages } from './older-notes.ts'
import { type Planned, planned } from './planned.ts'
import { type PrivacyPage, privacyPage } from './privacy.ts'
import { type GonePage, gonePages, type MovedPage, movedPages } from './redirects.ts'
import { type SearchPage, searchPages } from './search.ts'
import { type SheetPage, sheetPages } from './sheet.ts'
import { type VenuePage, venuePages } from './venue.ts'
import { type VenuesPage, venuesPages } from './venues.ts'

/** A page's own data always stands beside its frame. */
export interface PageView {
  readonly frame: Frame
}

/** What a page of each kind shows. */
export interface Views {
  readonly home: HomePage
  readonly areas: AreasPage
  readonly area: AreaPage
  readonly cag: CagPage
  readonly officers: OfficersPage
  readonly calendar: CalendarPage
  readonly venues: VenuesPage
  readonly venue: VenuePage
  readonly meetings: MeetingsPage
  readonly notes: NotesPage
  readonly groups: GroupsPage
  readonly group: GroupPage
  readonly sheet: SheetPage
  readonly leaflets: LeafletsPage
  readonly funding: FundingPage
  readonly data: DataPage
  readonly search: SearchPage
  readonly accessibility: AccessibilityPage
  readonly privacy: PrivacyPage
  readonly notFound: NotFoundPage
  readonly moved: MovedPage
  readonly gone: GonePage
}

export type Kind = keyof Views

/** One list a kind, worked out when it is asked for; a kind that the content has nothing for is an empty list. */
export type Pages = { readonly [K in Kind]: () => readonly Planned<Views[K]>[] }

/** `notes` were planned before: what is printed is made from them. */
export const planPages = (material: Material, notes: readonly Planned<NotesPage>[]): Pages => ({
  home: () => [planned(homePage(material))],
  areas: () => areasPages(material).map(planned),
  area: () => areaPages(material),
  cag: () => cagPages(material),
  officers: () => officersPages(material).map(planned),
  calendar: () => calendarPages(material).map(planned),
  venues: () => venuesPages(material).map(planned),
  venue: () => venuePages(material),
  meetings: () => [...meetingsPages(material), ...olderNotesPages(material)].map(planned),
  notes: () => notes,
  groups: () => groupsPages(material).map(planned),
  group: () => groupPages(material).map(planned),
  sheet: () => sheetPages(material),
  leaflets: () => leafletsPages(material),
  funding: () => fundingPages(material).map(planned),
  data: () => dataPages(material).map(planned),
  search: () => searchPages(material).map(planned),
  accessibility: () => [planned(accessibilityPage(material))],
  privacy: () => [planned(privacyPage(material))],
  notFound: () => [planned(notFoundPage(material))],
  moved: () => movedPages(material).map(planned),
  gone: () => gonePages(material).map(planned),
})

/** Every page there is, whatever its kind. */
export const allPages = (pages: Pages): readonly Planned<PageView>[] =>
  Object.values(pages).flatMap((plan: () => readonly Planned<PageView>[]) => plan())
