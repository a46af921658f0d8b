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
  notesFileAddress,
  sheetAddress,
  signInAddress,
  venueAddress,
} from '../../routes.ts'
import { recognise, type TypeName } from '../folder/content-types.ts'

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
  /** Whether CAGs have sheets to sign in on. */
  readonly signIns: boolean
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
export function siteAddresses({ paths, hidden, sheets, areas, faulty, ...more }: AddressSources): Addresses {
  const known: Known = { areas: withoutFaulty({ areas, faulty }), ...more }
  const found = new Set<string>([addresses.home, addresses.accessibility, addresses.privacy])
  const sheetIds: string[] = []
  const areaIds = new Set<string>()
  for (const path of paths) {
    const recognised = hidden.has(path) ? undefined : recognise(path)
    if (recognised === undefined) continue
    const { type, ids } = recognised
    const [id = '', second = ''] = ids
    if (type.name === 'sheet') sheetIds.push(id)
    if (type.name === 'area') areaIds.add(id)
    for (const address of pagesOf[type.name]?.({ path, id, second }, known) ?? []) found.add(address)
  }
  const ofPartnership = sheetIds.filter((id) => editionsOf(sheets.get(id)).includes('partnership'))
  const ownSheets = new Set(ofPartnership.map((id) => sheetAddress(id, undefined)))
  return new SiteAddresses(found, ownSheets, () => {
    const ofEditions = new Set<string>()
    for (const sheet of sheetIds) addEditions(sheet, areaIds, { sheets, areas: known.areas }, ofEditions)
    return ofEditions
  })
}

/** A file by its path, and the ids in that. */
interface FoundFile {
  readonly path: string
  readonly id: string
  readonly second: string
}

type Known = Pick<AddressSources, 'areas' | 'funded' | 'signIns' | 'rolesKnown'>

/** The pages and files that there are for each file of a type; those of sheets are many, and are listed later. */
const pagesOf: Readonly<Partial<Record<TypeName, (file: FoundFile, known: Known) => readonly string[]>>> = {
  funding: (_, { funded }) => (funded ? [addresses.funding] : []),
  venue: ({ id }) => [addresses.venues, addresses.search, venueAddress(id)],
  area: ({ id }, { areas, rolesKnown }) => [
    ...[addresses.areas, addresses.search, areaAddress(id), areaDataAddress(id)],
    ...[addresses.data, addresses.areasData, dataSchemaAddress('areas'), dataSchemaAddress('area')],
    ...(!rolesKnown || areas.get(id)?.roster.officers.length !== 0 ? [addresses.officers] : []),
  ],
  cag: ({ path, id, second }, { areas, signIns }) => {
    // A CAG that could not be read counts as having dates.
    const cag = areas.get(id)?.cags.find(({ file }) => file === path)
    return [
      cagAddress(id, second),
      ...(signIns && !isGoneForGood(areas.get(id), areas) ? [signInAddress(cagAddress(id, second))] : []),
      ...(cag === undefined || isDated(cag)
        ? [
            ...[addresses.calendar, addresses.calendarFile, addresses.datesData],
            ...[areaCalendarAddress(id), cagCalendarAddress(id, second)],
          ]
        : []),
      ...(cag?.dates.length !== 0 ? [addresses.feed, areaFeedAddress(id)] : []),
    ]
  },
  group: ({ id }) => [addresses.groups, addresses.search, groupAddress(id)],
  notes: ({ path, id, second }) => {
    const inArea = path.startsWith('areas/')
    const page = inArea ? areaNotesAddress(id, second) : groupNotesAddress(id, second)
    return [
      ...[page, notesFileAddress(page), addresses.meetings, addresses.feed],
      ...[addresses.data, addresses.meetingsData, dataSchemaAddress('meetings')],
      ...(inArea ? [areaFeedAddress(id)] : []),
    ]
  },
}

/** What had mistakes counts as not read: a page that is missing only for that is no mistake of who leads to it. */
function withoutFaulty({ areas, faulty }: Pick<AddressSources, 'areas' | 'faulty'>): ReadonlyMap<string, Area> {
  if (faulty.size === 0) return areas
  const whole = [...areas.values()].filter(({ id }) => !faulty.has(`areas/${id}/area.yaml`))
  return new Map(whole.map((area) => [area.id, { ...area, cags: area.cags.filter(({ file }) => !faulty.has(file)) }]))
}

/**
 * An area that became part of another keeps its pages, but its leaflets and sign-in sheets are no longer built. Where
 * that happens on a given day, links to them are accepted before and after it, because the day alone must not stop a build.
 */
const isGoneForGood = (area: Area | undefined, areas: Pick<ReadonlySet<string>, 'has'>): boolean =>
  area?.succeededBy !== undefined &&
  area.succeededBy !== area.id &&
  area.succeededOn === undefined &&
  areas.has(area.succeededBy)

/** A sheet that could not be read counts as having every edition and format. */
const editionsOf = (sheet: InformationSheet | undefined): InformationSheet['editions'] =>
  sheet?.editions ?? ['partnership', 'areas']

function addEditions(
  id: string,
  areaIds: ReadonlySet<string>,
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
