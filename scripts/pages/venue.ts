/** A venue: where it is, who meets there and when, which leaflets to print for it. */

import { cagName } from '../model/community-action-group.ts'
import type { Contact } from '../model/contact.ts'
import type { PhoneNumber } from '../model/phone-number.ts'
import type { Venue } from '../model/venue.ts'
import { whenACagMeets } from '../model/when-a-cag-meets.ts'
import { addresses, cagAddress, venueAddress } from '../routes.ts'
import { bySoonest, type Visitor } from './diary.ts'
import type { Frame } from './frame.ts'
import type { Material } from './material.ts'
import type { MeetingEntry, Place } from './meeting-entry.ts'
import { type SheetOffer, sheetOffers } from './sheet-offer.ts'
import { type VenueCard, venueCard } from './venue-card.ts'

export interface VenuePage {
  readonly frame: Frame
  readonly venue: VenueCard
  readonly phone?: PhoneNumber
  /** The partnership's: whoever runs the building may not know about meetings. */
  readonly contact: Contact
  readonly cags: readonly VisitingCag[]
  /** The next few there, of all of them. */
  readonly meetings: readonly MeetingEntry[]
  /** Those it keeps for the public. */
  readonly sheets: readonly SheetOffer[]
}

/** A CAG that meets at the venue. */
export interface VisitingCag extends Place {
  readonly when: string
  /** The area's. */
  readonly phone: PhoneNumber
  /** Whether it has a date here. */
  readonly dated: boolean
}

const meetingsShown = 6

export function venuePages(material: Material): readonly VenuePage[] {
  return material.site.venues.map((venue) => venuePage(venue, material))
}

function venuePage(venue: Venue, material: Material): VenuePage {
  const visitors = material.diary.atVenue(venue.id)
  return {
    frame: material.frame({
      address: venueAddress(venue.id),
      title: venue.name,
      description: `${venue.name}, ${venue.address}, ${venue.postcode}: who meets there and when.`,
      section: 'venues',
      trail: [{ label: 'Venues', address: addresses.venues }],
      example: venue.example,
      search: { kind: 'Venue' },
    }),
    venue: venueCard(venue),
    ...(venue.phone && { phone: venue.phone }),
    contact: material.site.partnership.contact,
    cags: visitors.map(visitingCag),
    meetings: bySoonest(visitors.flatMap(({ meetings }) => meetings)).slice(0, meetingsShown),
    sheets: sheetsFor(venue, visitors, material),
  }
}

const visitingCag = ({ area, cag, meetings }: Visitor): VisitingCag => ({
  name: `${cagName(cag.type)}, ${area.name}`,
  address: cagAddress(area.id, cag.type.id),
  when: whenACagMeets(cag),
  phone: area.contact.phone,
  dated: meetings.length > 0,
})

/** Of the sheets it stocks: the partnership's edition, then those of the areas whose CAGs meet there. */
function sheetsFor({ stocks }: Venue, visitors: readonly Visitor[], material: Material): readonly SheetOffer[] {
  const areas = new Map(visitors.map(({ area }) => [area.id, area.name]))
  const ofAreas = [...areas].flatMap(([id, name]) =>
    sheetOffers(material, id).map((offer) => ({ ...offer, name: `${name}: ${offer.name}` })),
  )
  return [...sheetOffers(material, undefined), ...ofAreas].filter(
    ({ sheet, leaflets }) => stocks.includes(sheet) && leaflets.length > 0,
  )
}
