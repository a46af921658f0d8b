/** The list of venues. */

import { addresses } from '../routes.ts'
import { type VenueCard, venueCard } from './entries/venue-card.ts'
import type { Frame } from './frame/frame.ts'
import { type Examples, examplesAmong } from './lists/examples.ts'
import { listFrame } from './lists/list-frame.ts'
import { indexByName } from './lists/list-index.ts'
import { type ListPage, listPages } from './lists/list-page.ts'
import type { Material } from './material/material.ts'
import type { PageLink } from './material/page-link.ts'

export interface VenuesPage {
  readonly frame: Frame
  readonly title: string
  readonly list: ListPage<VenueCard>
  /** Where each page begins and ends; empty for a list of one page. */
  readonly index: readonly PageLink[]
  readonly examples: Examples
}

export function venuesPages(material: Material): readonly VenuesPage[] {
  const pages = listPages(addresses.venues, material.site.venues.map(venueCard))
  const index = indexByName(pages)
  return pages.map((list) => ({
    ...listFrame(material, list, {
      title: 'Venues',
      description: 'The libraries, halls and centres where Community Action Groups meet, and how to get in.',
      section: 'venues',
    }),
    list,
    index,
    examples: examplesAmong(list.entries),
  }))
}
