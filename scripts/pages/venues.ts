/** The list of venues. */

import { addresses } from '../routes.ts'
import { type Examples, examplesAmong } from './examples.ts'
import type { Frame } from './frame.ts'
import { listFrame } from './list-frame.ts'
import { type ListPage, listPages } from './list-page.ts'
import type { Material } from './material.ts'
import { type VenueCard, venueCard } from './venue-card.ts'

export interface VenuesPage {
  readonly frame: Frame
  readonly title: string
  readonly list: ListPage<VenueCard>
  readonly examples: Examples
}

export function venuesPages(material: Material): readonly VenuesPage[] {
  return listPages(addresses.venues, material.site.venues.map(venueCard)).map((list) => ({
    ...listFrame(material, list, {
      title: 'Venues',
      description: 'The libraries, halls and centres where Community Action Groups meet, and how to get in.',
      section: 'venues',
    }),
    list,
    examples: examplesAmong(list.entries),
  }))
}
