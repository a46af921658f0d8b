/** A venue: where it is, who meets there and when, which leaflets to print for it. */

import { lazy } from '../memory/lazy.ts'
import { cagName } from '../model/community-action-group.ts'
import type { Contact } from '../model/contact.ts'
import type { PhoneNumber } from '../model/phone-number.ts'
import type { Venue } from '../model/venue.ts'
import { whenACagMeets } from '../model/when-a-cag-meets.ts'
import { addresses, cagAddress, venueAddress } from '../routes.ts'
import type { Sheet } from '../sheets/sheet.ts'
import { type SheetOffer, sheetOffer } from './entries/sheet-offer.ts'
import { type VenueCard, venueCard } from './entries/venue-card.ts'
import type { Frame } from './frame/frame.ts'
import { type ListPage, listPages } from './lists/list-page.ts'
import { bySoonest, type Visitor } from './material/diary.ts'
import type { Material } from './material/material.ts'
import type { MeetingEntry } from './material/meeting-entry.ts'
import type { PageLink } from './material/page-link.ts'
import type { Planned } from './planned.ts'

export interface VenuePage {
  readonly frame: Frame
  readonly venue: VenueCard
  readonly phone?: PhoneNumber
  /** The partnership's: whoever runs the building may not know about meetings. */
  readonly contact: Contact
  /** `Town Hall`, then `Town Hall, page 2`. */
  readonly title: string
  /** Where the CAGs and the leaflets go on. */
  readonly list: Omit<ListPage<unknown>, 'entries'>
  readonly cags: readonly VisitingCag[]
  /** The next few there, of all of them. */
  readonly meetings: readonly MeetingEntry[]
  /** Those it keeps for the public. */
  readonly sheets: readonly SheetOffer[]
}

/** A CAG that meets at the venue. */
export interface VisitingCag extends PageLink {
  /** `First Tuesday of the month, 6pm to 8pm`; `Some dates. It usually meets at Town Hall` */
  readonly when: string
  /** The area's. */
  readonly phone: PhoneNumber
  /** Whether it has a date here. */
  readonly dated: boolean
}

const meetingsShown = 6

/** A hall where every area meets has more CAGs and leaflets than a page should hold: they go on at `page/2/`. */
export function venuePages(material: Material): readonly Planned<VenuePage>[] {
  return material.site.venues.flatMap((venue) => {
    const visitors = material.diary.atVenue(venue.id)
    const entries: readonly Entry[] = [
      ...visitors.map((visitor) => ({ kind: 'cag', visitor }) as const),
      ...stockedFor(venue, visitors, material),
    ]
    const lists = listPages(venueAddress(venue.id), entries, weight)
    const meetings = lazy(() => bySoonest(visitors.flatMap((visitor) => visitor.meetings)).slice(0, meetingsShown))
    return (lists.length > 0 ? lists : [nothingThere(venue)]).map((list) => ({
      address: list.address,
      view: () => venuePage(venue, list, meetings(), material),
    }))
  })
}

function venuePage(
  venue: Venue,
  list: ListPage<Entry>,
  meetings: readonly MeetingEntry[],
  material: Material,
): VenuePage {
  return {
    ...frameAndTitle(venue, list, material),
    list,
    venue: venueCard(venue),
    ...(venue.phone && { phone: venue.phone }),
    contact: material.site.partnership.contact,
    cags: list.entries.flatMap((entry) => (entry.kind === 'cag' ? [visitingCag(entry.visitor, venue, material)] : [])),
    meetings,
    sheets: list.entries.flatMap((entry) => (entry.kind === 'sheet' ? [sheetOffered(entry, material)] : [])),
  }
}

type Entry = { readonly kind: 'cag'; readonly visitor: Visitor } | StockedSheet

interface StockedSheet {
  readonly kind: 'sheet'
  readonly sheet: Sheet
  /** How many leaflets there are of it. */
  readonly leaflets: number
}

/** The heading above a sheet's leaflets takes the room of one more. */
const weight = (entry: Entry): number => (entry.kind === 'cag' ? 1 : entry.leaflets + 1)

const nothingThere = ({ id }: Venue): ListPage<Entry> => ({
  address: venueAddress(id),
  number: 1,
  count: 1,
  list: venueAddress(id),
  entries: [],
})

function frameAndTitle(
  { name, address: street, postcode, example }: Venue,
  { address, number, count, list }: ListPage<Entry>,
  { frame }: Material,
): Pick<VenuePage, 'frame' | 'title'> {
  const description = `${name}, ${street}, ${postcode}: who meets there and when.`
  const venues = { label: 'Venues', address: addresses.venues }
  const details = { address, section: 'venues', example } as const
  if (number === 1)
    return {
      title: name,
      frame: frame({ ...details, title: name, description, trail: [venues], search: { kind: 'Venue' } }),
    }
  const title = `${name}, page ${number}`
  return {
    title,
    frame: frame({
      ...details,
      title,
      description: `${description} Page ${number} of ${count}.`,
      trail: [venues, { label: name, address: list }],
      crumb: `Page ${number}`,
    }),
  }
}

const visitingCag = ({ area, cag, meetings }: Visitor, { id }: Venue, { today }: Material): VisitingCag => ({
  name: `${cagName(cag.type)}, ${area.name}`,
  address: cagAddress(area.id, cag.type.id),
  when: cag.venue?.id === id ? whenACagMeets(cag, today) : someDates(cag.venue),
  phone: area.contact.phone,
  dated: meetings.length > 0,
})

/** Of a CAG whose monthly rule holds elsewhere. */
const someDates = (usual: Venue | undefined): string =>
  usual === undefined ? 'Some dates' : `Some dates. It usually meets at ${usual.name}`

/** Of the sheets it stocks: the partnership's edition, then those of the areas whose CAGs meet there. */
function stockedFor({ stocks }: Venue, visitors: readonly Visitor[], material: Material): readonly StockedSheet[] {
  const areas = [undefined, ...new Set(visitors.map(({ area }) => area.id))]
  return areas.flatMap((area) =>
    (material.editionsOf.get(area) ?? [])
      .map((sheet) => ({ kind: 'sheet', sheet, leaflets: material.leaflets.count(area, sheet.id) }) as const)
      .filter(({ sheet, leaflets }) => stocks.includes(sheet.id) && leaflets > 0),
  )
}

function sheetOffered({ sheet }: StockedSheet, material: Material): SheetOffer {
  const { edition } = sheet
  const offer = sheetOffer(sheet, material)
  return edition.kind === 'area' ? { ...offer, name: `${edition.name}: ${offer.name}` } : offer
}
