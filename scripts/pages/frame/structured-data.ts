/** Facts of a page for search engines, in the words of schema.org. Only what the content says. */

import { absoluteOn } from '../../feeds/absolute.ts'
import type { Area } from '../../model/area.ts'
import { type CommunityActionGroup, cagName } from '../../model/community-action-group.ts'
import type { Meeting } from '../../model/meeting.ts'
import { byHour } from '../../model/order-of-days.ts'
import { meetingsOf } from '../../model/schedule.ts'
import type { Site } from '../../model/site.ts'
import { addresses, assetAddress, cagAddress } from '../../routes.ts'
import type { Crumb } from './crumb.ts'

/** A thing of schema.org, as JSON-LD. */
export type Thing = { readonly '@type': string } & Readonly<Record<string, unknown>>

/** The partnership, with its logo where it has one. */
export const organization = ({ name, url, contact, logo }: Site['partnership']): Thing => ({
  '@type': 'Organization',
  name,
  url,
  telephone: contact.phone.href.replace('tel:', ''),
  ...(contact.email !== undefined && { email: contact.email }),
  ...(logo && { logo: absoluteOn(url)(assetAddress(logo.image)) }),
})

/** `url`: of the site. */
export const breadcrumbs = (trail: readonly Crumb[], last: Crumb, url: string): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: [...trail, last].map(({ label, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: absoluteOn(url)(address),
  })),
})

/** The next few meetings whose place is known: an event without a place is none to a search engine. */
export function events(area: Area, cag: CommunityActionGroup, site: Site, today: Temporal.PlainDate): readonly Thing[] {
  return meetingsOf(cag, today)
    .filter(({ venue }) => venue !== undefined)
    .slice(0, eventsTold)
    .map((meeting) => event(meeting, area, site))
}

const eventsTold = 4

function event({ cag, date, starts, ends, exactly, venue, note, cancelled }: Meeting, area: Area, site: Site): Thing {
  const { name, url } = site.partnership
  const endDate = byHour(ends, starts) > 0 ? date : date.add({ days: 1 })
  return {
    '@type': 'Event',
    name: `${cagName(cag.type)}, ${area.name}`,
    ...(note !== undefined && { description: note }),
    startDate: withOffset(exactly?.from.toZonedDateTimeISO(timeZone) ?? inLondon(date, starts)),
    endDate: withOffset(exactly?.until.toZonedDateTimeISO(timeZone) ?? inLondon(endDate, ends)),
    eventStatus: `https://schema.org/${cancelled ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    url: absoluteOn(url)(cagAddress(area.id, cag.type.id)),
    ...(venue && {
      location: {
        '@type': 'Place',
        name: venue.name,
        address: {
          '@type': 'PostalAddress',
          streetAddress: venue.address,
          postalCode: venue.postcode,
          addressCountry: 'GB',
        },
      },
    }),
    organizer: { '@type': 'Organization', name, url: absoluteOn(url)(addresses.home) },
  }
}

const timeZone = 'Europe/London'

const inLondon = (date: Temporal.PlainDate, plainTime: Temporal.PlainTime): Temporal.ZonedDateTime =>
  date.toZonedDateTime({ timeZone, plainTime })

/** `2026-07-07T18:00:00+01:00` */
const withOffset = (time: Temporal.ZonedDateTime): string => time.toString({ timeZoneName: 'never' })
