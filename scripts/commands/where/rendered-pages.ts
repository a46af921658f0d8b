/** Every page as a reader meets it: its address, its title and the text that it shows. */

import { render as accessibility } from '../../../layouts/pages/accessibility.11ty.ts'
import { render as area } from '../../../layouts/pages/area.11ty.ts'
import { render as areas } from '../../../layouts/pages/areas.11ty.ts'
import { render as cag } from '../../../layouts/pages/cag.11ty.ts'
import { render as calendar } from '../../../layouts/pages/calendar.11ty.ts'
import { render as data } from '../../../layouts/pages/data.11ty.ts'
import { render as funding } from '../../../layouts/pages/funding.11ty.ts'
import { render as gone } from '../../../layouts/pages/gone.11ty.ts'
import { render as group } from '../../../layouts/pages/group.11ty.ts'
import { render as groups } from '../../../layouts/pages/groups.11ty.ts'
import { render as home } from '../../../layouts/pages/home.11ty.ts'
import { render as leaflets } from '../../../layouts/pages/leaflets.11ty.ts'
import { render as meetings } from '../../../layouts/pages/meetings.11ty.ts'
import { render as moved } from '../../../layouts/pages/moved.11ty.ts'
import { render as notFound } from '../../../layouts/pages/not-found.11ty.ts'
import { render as notes } from '../../../layouts/pages/notes.11ty.ts'
import { render as officers } from '../../../layouts/pages/officers.11ty.ts'
import { render as privacy } from '../../../layouts/pages/privacy.11ty.ts'
import { render as search } from '../../../layouts/pages/search.11ty.ts'
import { render as sheet } from '../../../layouts/pages/sheet.11ty.ts'
import { render as venue } from '../../../layouts/pages/venue.11ty.ts'
import { render as venues } from '../../../layouts/pages/venues.11ty.ts'
import { decoded, textOfMarkup } from '../../html/text-of-markup.ts'
import type { Pages, PageView } from '../../pages/pages.ts'

export interface ShownPage {
  readonly address: string
  readonly title: string
  readonly draft: boolean
  readonly text: string
}

/** Rendered as a build does it. A kind of page that is missing here does not compile. */
export function shownPages(pages: Pages): readonly ShownPage[] {
  const byKind = {
    accessibility: pages.accessibility.map((view) => shown(view, accessibility({ accessibility: view }))),
    area: pages.area.map((view) => shown(view, area({ area: view }))),
    areas: pages.areas.map((view) => shown(view, areas({ areas: view }))),
    cag: pages.cag.map((view) => shown(view, cag({ cag: view }))),
    calendar: pages.calendar.map((view) => shown(view, calendar({ calendar: view }))),
    data: pages.data.map((view) => shown(view, data({ data: view }))),
    funding: pages.funding.map((view) => shown(view, funding({ funding: view }))),
    gone: pages.gone.map((view) => shown(view, gone({ gone: view }))),
    group: pages.group.map((view) => shown(view, group({ group: view }))),
    groups: pages.groups.map((view) => shown(view, groups({ groups: view }))),
    home: pages.home.map((view) => shown(view, home({ home: view }))),
    leaflets: pages.leaflets.map((view) => shown(view, leaflets({ leaflets: view }))),
    meetings: pages.meetings.map((view) => shown(view, meetings({ meetings: view }))),
    moved: pages.moved.map((view) => shown(view, moved({ moved: view }))),
    notFound: pages.notFound.map((view) => shown(view, notFound({ notFound: view }))),
    notes: pages.notes.map((view) => shown(view, notes({ notes: view }))),
    officers: pages.officers.map((view) => shown(view, officers({ officers: view }))),
    privacy: pages.privacy.map((view) => shown(view, privacy({ privacy: view }))),
    search: pages.search.map((view) => shown(view, search({ search: view }))),
    sheet: pages.sheet.map((view) => shown(view, sheet({ sheet: view }))),
    venue: pages.venue.map((view) => shown(view, venue({ venue: view }))),
    venues: pages.venues.map((view) => shown(view, venues({ venues: view }))),
  } satisfies Record<keyof Pages, readonly ShownPage[]>
  return Object.values(byKind).flat()
}

const shown = ({ frame: { address, title, draft } }: PageView, markup: string): ShownPage => ({
  address,
  title,
  draft,
  text: textShown(markup),
})

/** The text of the body, and the words that stand for pictures. */
function textShown(markup: string): string {
  const body = markup.slice(markup.indexOf('<body'))
  const words = Array.from(body.matchAll(/ (?:alt|aria-label)="([^"]*)"/g), ([, text = '']) => decoded(text))
  return [textOfMarkup(body), ...words].join('\n')
}
