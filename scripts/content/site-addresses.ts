/** Every address that a site will have, for links and redirects to lead to. */

import type { Site } from '../model/site.ts'
import {
  addresses,
  areaAddress,
  areaNotesAddress,
  cagAddress,
  groupAddress,
  groupNotesAddress,
  leafletAddress,
  sheetAddress,
  venueAddress,
} from '../routes.ts'

/** A list with nothing in it has no page; nor have drafts that are not built, for they are not in the site. */
export function siteAddresses(site: Site): ReadonlySet<string> {
  return new Set([
    addresses.home,
    addresses.accessibility,
    addresses.privacy,
    ...listAddresses(site),
    ...site.sheets.flatMap((sheet) => [undefined, ...site.areas].flatMap((area) => editionAddresses(sheet, area))),
    ...site.venues.map(({ id }) => venueAddress(id)),
    ...site.areas.flatMap(({ id, cags, notes }) => [
      areaAddress(id),
      ...cags.map(({ type }) => cagAddress(id, type.id)),
      ...notes.map((each) => areaNotesAddress(id, each.id)),
    ]),
    ...site.groups.flatMap(({ id, notes }) => [
      groupAddress(id),
      ...notes.map((each) => groupNotesAddress(id, each.id)),
    ]),
  ])
}

function listAddresses({ areas, groups, venues, sheets, funders }: Site): readonly string[] {
  const lists: readonly [string, boolean][] = [
    [addresses.areas, areas.length > 0],
    [addresses.calendar, areas.some(({ cags }) => cags.length > 0)],
    [addresses.officers, areas.some(({ roster }) => roster.officers.length > 0)],
    [addresses.meetings, [...areas, ...groups].some(({ notes }) => notes.length > 0)],
    [addresses.groups, groups.length > 0],
    [addresses.venues, venues.length > 0],
    [addresses.leaflets, sheets.some(({ leaflet }) => leaflet.length > 0)],
    [addresses.funding, funders.size > 0],
  ]
  return lists.flatMap(([address, hasPage]) => (hasPage ? [address] : []))
}

/** An area that became part of another keeps its pages; its leaflets are no longer built. */
function editionAddresses(sheet: Site['sheets'][number], area: Site['areas'][number] | undefined): readonly string[] {
  if (!sheet.editions.includes(area === undefined ? 'partnership' : 'areas')) return []
  const formats = area?.succeededBy === undefined ? sheet.leaflet : []
  return [
    sheetAddress(sheet.id, area?.id),
    ...formats.flatMap((format) => [
      leafletAddress(sheet.id, format, area?.id, 'colour'),
      leafletAddress(sheet.id, format, area?.id, 'black'),
    ]),
  ]
}
