/** Every address that the site will have, for checking links and redirects. */

import { lazy } from '../../memory/lazy.ts'
import type { Area } from '../../model/area.ts'
import { type InformationSheet, leafletFormats } from '../../model/information-sheet.ts'
import { isDated } from '../../model/schedule.ts'
import {
  addresses,
  areaAddress,
  areaCalendarAddress,
  areaDataAddress,
  areaFeedAddress,
  areaNotesAddress,
  cagAddress,
  cagCalendarAddress,
  dataSchemaAddress,
  groupAddress,
  groupNotesAddress,
  leafletAddress,
  sheetAddress,
  venueAddress,
} from '../../routes.ts'
import { recognise } from '../folder/content-types.ts'

export interface AddressSources {
  /** The paths of all files, readable or not: the page of a file with faults is not missing. */
  readonly paths: Iterable<string>
  /** The paths of drafts that are not built. */
  readonly hidden: ReadonlySet<string>
  /** By id, without those that could not be read. */
  readonly sheets: ReadonlyMap<string, InformationSheet>
  readonly areas: ReadonlyMap<string, Area>
  /** Whether there are funders. */
  readonly funded: boolean
  /** Whether all roles could be read: officers without theirs are left out. */
  readonly rolesKnown: boolean
  /** The paths of files with mistakes: more pages may come from what is lost of an area or a CAG. */
  readonly faulty: ReadonlySet<string>
}

/** A set of addresses that can be listed as well. */
export interface Addresses extends Iterable<string> {
  readonly has: (address: string) => boolean
}

/** Addresses of editions are many (each sheet in each area), so they are listed only where an address is none of the others. */
class SiteAddresses implements Addresses {
  readonly #few: ReadonlySet<string>
  /** The partnership's own editions, to which most links lead. */
  readonly #sheets: ReadonlySet<string>
  readonly #ofEditions: () => ReadonlySet<string>

  constructor(few: ReadonlySet<string>, sheets: ReadonlySet<string>, ofEditions: () => ReadonlySet<string>) {
    this.#few = few
    this.#sheets = sheets
    this.#ofEditions = lazy(ofEditions)
  }

  has(address: string): boolean {
    return this.#few.has(address) || this.#sheets.has(address) || this.#ofEditions().has(address)
  }

  *[Symbol.iterator](): Generator<string> {
    yield* this.#few
    yield* this.#ofEditions()
  }
}

/** An empty list has no page. */
export function siteAddresses({ paths, hidden, sheets, funded, rolesKnown, ...sources }: AddressSources): Addresses {
  const areas = withoutFaulty(sources)
  const found = new Set<string>([addresses.home, addresses.accessibility, addresses.privacy])
  const sheetIds: string[] = []
  const areaIds: string[] = []
  for (const path of paths) {
    const recognised = hidden.has(path) ? undefined : recognise(path)
    const [id = '', second = ''] = recognised?.ids ?? []
    switch (recognised?.type.name) {
      case 'funding':
        if (funded) found.add(addresses.funding)
        break
      case 'sheet':
        sheetIds.push(id)
        break
      case 'venue':
        found.add(addresses.venues).add(addresses.search).add(venueAddress(id))
        break
      case 'area':
        areaIds.push(id)
        found.add(addresses.areas).add(addresses.search).add(areaAddress(id)).add(areaDataAddress(id))
        found.add(addresses.data).add(addresses.areasData)
        found.add(dataSchemaAddress('areas')).add(dataSchemaAddress('area'))
        if (!rolesKnown || areas.get(id)?.roster.officers.length !== 0) found.add(addresses.officers)
        break
      case 'cag':
        found.add(cagAddress(id, second))
        if (mayBeDated(areas.get(id), path)) {
          found.add(addresses.calendar).add(addresses.calendarFile).add(addresses.datesData)
          found.add(areaCalendarAddress(id)).add(cagCalendarAddress(id, second))
        }
        if (mayHaveWrittenDates(areas.get(id), path)) found.add(addresses.feed).add(areaFeedAddress(id))
        break
      case 'group':
        found.add(addresses.groups).add(addresses.search).add(groupAddress(id))
        break
      case 'notes':
        found.add(addresses.meetings).add(addresses.feed)
        found.add(addresses.data).add(addresses.meetingsData).add(dataSchemaAddress('meetings'))
        if (path.startsWith('areas/')) found.add(areaNotesAddress(id, second)).add(areaFeedAddress(id))
        else found.add(groupNotesAddress(id, second))
    }
  }
  const ofPartnership = sheetIds.filter((id) => editionsOf(sheets.get(id)).includes('partnership'))
  const ownSheets = new Set(ofPartnership.map((id) => sheetAddress(id, undefined)))
  return new SiteAddresses(found, ownSheets, () => {
    const ofEditions = new Set<string>()
    for (const sheet of sheetIds) addEditions(sheet, areaIds, { sheets, areas }, ofEditions)
    return ofEditions
  })
}

/** What had mistakes counts as not read: a page that is missing only for that is no mistake of who leads to it. */
function withoutFaulty({ areas, faulty }: Pick<AddressSources, 'areas' | 'faulty'>): ReadonlyMap<string, Area> {
  if (faulty.size === 0) return areas
  const whole = [...areas.values()].filter(({ id }) => !faulty.has(`areas/${id}/area.yaml`))
  return new Map(whole.map((area) => [area.id, { ...area, cags: area.cags.filter(({ file }) => !faulty.has(file)) }]))
}

/** A CAG that could not be read counts as having dates. */
function mayBeDated(area: Area | undefined, file: string): boolean {
  const cag = cagOf(area, file)
  return cag === undefined || isDated(cag)
}

const mayHaveWrittenDates = (area: Area | undefined, file: string): boolean => cagOf(area, file)?.dates.length !== 0

const cagOf = (area: Area | undefined, file: string) => area?.cags.find((each) => each.file === file)

/**
 * An area that became part of another keeps its pages, but its leaflets are no longer built. Where that happens on a given
 * day, links to them are accepted before and after it, because the day alone must not stop a build.
 */
const isGoneForGood = (area: Area | undefined, areaIds: readonly string[]): boolean =>
  area?.succeededBy !== undefined &&
  area.succeededBy !== area.id &&
  area.succeededOn === undefined &&
  areaIds.includes(area.succeededBy)

/** A sheet that could not be read counts as having every edition and format. */
const editionsOf = (sheet: InformationSheet | undefined): InformationSheet['editions'] =>
  sheet?.editions ?? ['partnership', 'areas']

function addEditions(
  id: string,
  areaIds: readonly string[],
  { sheets, areas }: Pick<AddressSources, 'sheets' | 'areas'>,
  found: Set<string>,
): void {
  const editions = editionsOf(sheets.get(id))
  const { leaflet = leafletFormats } = sheets.get(id) ?? {}
  const places = [
    ...(editions.includes('partnership') ? [undefined] : []),
    ...(editions.includes('areas') ? areaIds : []),
  ]
  for (const area of places) {
    found.add(addresses.search).add(sheetAddress(id, area))
    if (area !== undefined && isGoneForGood(areas.get(area), areaIds)) continue
    for (const format of leaflet) {
      found.add(addresses.leaflets)
      found.add(leafletAddress(id, format, area, 'colour')).add(leafletAddress(id, format, area, 'black'))
    }
  }
}
