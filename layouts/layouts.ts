/** The layout of each kind of page: its view → a whole HTML document. */

import type { Kind, Pages, Views } from '../scripts/pages/pages.ts'
import type { Planned } from '../scripts/pages/planned.ts'
import type { RenderedPage } from '../scripts/pages/rendered-page.ts'
import { render as accessibilityLayout } from './pages/accessibility.11ty.ts'
import { render as areaLayout } from './pages/area.ts'
import { render as areasLayout } from './pages/areas.ts'
import { render as cagLayout } from './pages/cag.ts'
import { render as calendarLayout } from './pages/calendar.ts'
import { render as dataLayout } from './pages/data.11ty.ts'
import { render as fundingLayout } from './pages/funding.11ty.ts'
import { render as goneLayout } from './pages/gone.ts'
import { render as groupLayout } from './pages/group.ts'
import { render as groupsLayout } from './pages/groups.ts'
import { render as homeLayout } from './pages/home.11ty.ts'
import { render as leafletsLayout } from './pages/leaflets.ts'
import { render as meetingsLayout } from './pages/meetings.ts'
import { render as movedLayout } from './pages/moved.ts'
import { render as notFoundLayout } from './pages/not-found.11ty.ts'
import { render as notesLayout } from './pages/notes.ts'
import { render as officersLayout } from './pages/officers.ts'
import { render as privacyLayout } from './pages/privacy.11ty.ts'
import { render as searchLayout } from './pages/search.ts'
import { render as sheetLayout } from './pages/sheet.ts'
import { render as venueLayout } from './pages/venue.ts'
import { render as venuesLayout } from './pages/venues.ts'

/** Typed so that a kind without a layout does not compile. */
const layouts: { readonly [K in Kind]: (view: Views[K]) => string } = {
  accessibility: (accessibility) => accessibilityLayout({ accessibility }),
  area: (area) => areaLayout({ area }),
  areas: (areas) => areasLayout({ areas }),
  cag: (cag) => cagLayout({ cag }),
  calendar: (calendar) => calendarLayout({ calendar }),
  data: (data) => dataLayout({ data }),
  funding: (funding) => fundingLayout({ funding }),
  gone: (gone) => goneLayout({ gone }),
  group: (group) => groupLayout({ group }),
  groups: (groups) => groupsLayout({ groups }),
  home: (home) => homeLayout({ home }),
  leaflets: (leaflets) => leafletsLayout({ leaflets }),
  meetings: (meetings) => meetingsLayout({ meetings }),
  moved: (moved) => movedLayout({ moved }),
  notFound: (notFound) => notFoundLayout({ notFound }),
  notes: (notes) => notesLayout({ notes }),
  officers: (officers) => officersLayout({ officers }),
  privacy: (privacy) => privacyLayout({ privacy }),
  search: (search) => searchLayout({ search }),
  sheet: (sheet) => sheetLayout({ sheet }),
  venue: (venue) => venueLayout({ venue }),
  venues: (venues) => venuesLayout({ venues }),
}

/** Makes the page's view and its markup, anew at each call. */
export function renderPage<K extends Kind>(kind: K, { view }: Planned<Views[K]>): RenderedPage {
  const shown = view()
  return { kind, frame: shown.frame, markup: layouts[kind](shown) }
}

/** Every page of one kind, each rendered when it is taken. */
export function* renderPages<K extends Kind>(kind: K, pages: Pages): Iterable<RenderedPage> {
  for (const page of pages[kind]()) yield renderPage(kind, page)
}
