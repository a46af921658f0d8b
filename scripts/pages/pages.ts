/** Every page of the site by its kind: what each shows, made before any layout prints it. */

import { type AccessibilityPage, accessibilityPage } from './accessibility.ts'
import { type AreaPage, areaPages } from './area.ts'
import { type AreasPage, areasPages } from './areas.ts'
import { type CagPage, cagPages } from './cag.ts'
import { type CalendarPage, calendarPages } from './calendar.ts'
import { type DataPage, dataPages } from './data.ts'
import type { Frame } from './frame.ts'
import { type FundingPage, fundingPages } from './funding.ts'
import { type GroupPage, groupPages } from './group.ts'
import { type GroupsPage, groupsPages } from './groups.ts'
import { type HomePage, homePage } from './home.ts'
import { type LeafletsPage, leafletsPages } from './leaflets.ts'
import type { Material } from './material.ts'
import { type MeetingsPage, meetingsPages } from './meetings.ts'
import { type NotFoundPage, notFoundPage } from './not-found.ts'
import type { NotesPage } from './notes.ts'
import { type OfficersPage, officersPages } from './officers.ts'
import { olderNotesPages } from './older-notes.ts'
import { type PrivacyPage, privacyPage } from './privacy.ts'
import { type GonePage, gonePages, type MovedPage, movedPages } from './redirects.ts'
import { type SearchPage, searchPages } from './search.ts'
import { type SheetPage, sheetPages } from './sheet.ts'
import { type VenuePage, venuePages } from './venue.ts'
import { type VenuesPage, venuesPages } from './venues.ts'

/** One list a kind; a kind that the content has nothing for is an empty list. */
export interface Pages {
  readonly home: readonly HomePage[]
  readonly areas: readonly AreasPage[]
  readonly area: readonly AreaPage[]
  readonly cag: readonly CagPage[]
  readonly officers: readonly OfficersPage[]
  readonly calendar: readonly CalendarPage[]
  readonly venues: readonly VenuesPage[]
  readonly venue: readonly VenuePage[]
  readonly meetings: readonly MeetingsPage[]
  readonly notes: readonly NotesPage[]
  readonly groups: readonly GroupsPage[]
  readonly group: readonly GroupPage[]
  readonly sheet: readonly SheetPage[]
  readonly leaflets: readonly LeafletsPage[]
  readonly funding: readonly FundingPage[]
  readonly data: readonly DataPage[]
  readonly search: readonly SearchPage[]
  readonly accessibility: readonly AccessibilityPage[]
  readonly privacy: readonly PrivacyPage[]
  readonly notFound: readonly NotFoundPage[]
  readonly moved: readonly MovedPage[]
  readonly gone: readonly GonePage[]
}

/** A page's own data always stands beside its frame. */
export interface PageView {
  readonly frame: Frame
}

/** `notes` were made before: what is printed is made from them. Frozen: Eleventy would copy what may change into every page. */
export function makePages(material: Material, notes: readonly NotesPage[]): Pages {
  return Object.freeze({
    home: [homePage(material)],
    areas: areasPages(material),
    area: areaPages(material),
    cag: cagPages(material),
    officers: officersPages(material),
    calendar: calendarPages(material),
    venues: venuesPages(material),
    venue: venuePages(material),
    meetings: [...meetingsPages(material), ...olderNotesPages(material)],
    notes,
    groups: groupsPages(material),
    group: groupPages(material),
    sheet: sheetPages(material),
    leaflets: leafletsPages(material),
    funding: fundingPages(material),
    data: dataPages(material),
    search: searchPages(material),
    accessibility: [accessibilityPage(material)],
    privacy: [privacyPage(material)],
    notFound: [notFoundPage(material)],
    moved: movedPages(material),
    gone: gonePages(material),
  })
}

/** For the time before there is a site to show. */
export const noPages: Pages = Object.freeze({
  home: [],
  areas: [],
  area: [],
  cag: [],
  officers: [],
  calendar: [],
  venues: [],
  venue: [],
  meetings: [],
  notes: [],
  groups: [],
  group: [],
  sheet: [],
  leaflets: [],
  funding: [],
  data: [],
  search: [],
  accessibility: [],
  privacy: [],
  notFound: [],
  moved: [],
  gone: [],
})

/** Every page there is, whatever its kind. */
export const allPages = (pages: Pages): readonly PageView[] => Object.values(pages).flat()
