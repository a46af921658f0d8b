/** The sections of the site, which exist only where the content has something for them, and their links. */

import { availableData } from '../../feeds/open-data.ts'
import { isDated } from '../../model/schedule.ts'
import type { Site } from '../../model/site.ts'
import { addresses } from '../../routes.ts'
import type { LeafletShelf } from '../printed/leaflet-shelf.ts'

export type SectionName =
  | 'areas'
  | 'calendar'
  | 'officers'
  | 'meetings'
  | 'groups'
  | 'leaflets'
  | 'venues'
  | 'funding'
  | 'data'
  | 'search'
  | 'accessibility'
  | 'privacy'

/** What decides whether a section is there. */
interface Contents {
  readonly site: Site
  readonly leaflets: Pick<LeafletShelf, 'formats'>
}

interface Section {
  readonly name: SectionName
  readonly address: string
  /** Its words in the masthead, where it stands there. */
  readonly masthead?: string
  /** Its words in the foot of the page, where it stands there. */
  readonly foot?: string
  /** A list with nothing in it has no page. */
  readonly exists: (contents: Contents) => boolean
}

/** In the order of the masthead and of the foot. */
export const sections: readonly Section[] = [
  {
    name: 'areas',
    address: addresses.areas,
    masthead: 'Areas',
    exists: ({ site }) => site.areas.length > 0,
  },
  {
    name: 'calendar',
    address: addresses.calendar,
    masthead: 'Calendar',
    exists: ({ site }) => site.areas.some(({ cags }) => cags.some(isDated)),
  },
  {
    name: 'officers',
    address: addresses.officers,
    masthead: 'Officers',
    exists: ({ site }) => site.areas.some(({ roster }) => roster.officers.length > 0 || roster.hadOfficers),
  },
  {
    name: 'meetings',
    address: addresses.meetings,
    masthead: 'Notes',
    exists: ({ site }) => [...site.areas, ...site.groups].some(({ notes }) => notes.length > 0),
  },
  {
    name: 'accessibility',
    address: addresses.accessibility,
    foot: 'Accessibility',
    exists: () => true,
  },
  {
    name: 'leaflets',
    address: addresses.leaflets,
    masthead: 'Leaflets',
    foot: 'Leaflets to print',
    exists: ({ leaflets }) => leaflets.formats.size > 0,
  },
  {
    name: 'search',
    address: addresses.search,
    masthead: 'Search',
    exists: ({ site }) => isAnythingToFind(site),
  },
  {
    name: 'groups',
    address: addresses.groups,
    foot: 'Groups',
    exists: ({ site }) => site.groups.length > 0,
  },
  {
    name: 'venues',
    address: addresses.venues,
    foot: 'Venues',
    exists: ({ site }) => site.venues.length > 0,
  },
  {
    name: 'funding',
    address: addresses.funding,
    foot: 'Funding',
    exists: ({ site }) => site.funders.size > 0,
  },
  {
    name: 'data',
    address: addresses.data,
    foot: 'Open data',
    exists: ({ site }) => Object.values(availableData(site)).includes(true),
  },
  {
    name: 'privacy',
    address: addresses.privacy,
    foot: 'Privacy',
    exists: () => true,
  },
]

const isAnythingToFind = ({ areas, venues, groups, sheets }: Site): boolean =>
  areas.length + venues.length + groups.length > 0 || sheets.some(({ editions }) => editions.includes('partnership'))
