/** A venue in short: where it is and how one gets in. */

import type { Venue } from '../../model/venue.ts'
import { venueAddress } from '../../routes.ts'
import type { PageLink } from '../material/page-link.ts'

export interface VenueCard extends PageLink {
  readonly example: boolean
  /** Street and town. */
  readonly street: string
  readonly postcode: string
  /** Empty where nothing is known. */
  readonly access: readonly string[]
}

export function venueCard({ id, name, example, address, postcode, access }: Venue): VenueCard {
  return { name, address: venueAddress(id), example, street: address, postcode, access }
}
