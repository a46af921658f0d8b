/** The home page: find your area, then the date, then the place; what was said last, what to print. */

import { alphabetical } from '../model/alphabetical.ts'
import { isSucceeded } from '../model/succession.ts'
import { addresses, areaAddress } from '../routes.ts'
import { type AreaCard, areaCard } from './entries/area-card.ts'
import type { NotesEntry } from './entries/notes-entry.ts'
import { type SheetEntry, sheetEntries } from './entries/sheet-entry.ts'
import { type SheetOffer, sheetOffers } from './entries/sheet-offer.ts'
import type { Frame } from './frame/frame.ts'
import { organization } from './frame/structured-data.ts'
import { type Examples, examplesAmong } from './lists/examples.ts'
import { nextFew } from './material/diary.ts'
import type { Material } from './material/material.ts'
import type { MeetingEntry } from './material/meeting-entry.ts'
import type { PageLink } from './material/page-link.ts'
import { latestNotes } from './meetings.ts'

export interface HomePage {
  readonly frame: Frame
  readonly heading: string
  readonly about: string
  readonly areas: readonly AreaCard[]
  /** How many areas there are, where not all of them are shown. */
  readonly moreAreas?: number
  readonly meetings: readonly MeetingEntry[]
  readonly sheets: readonly SheetEntry[]
  /** How many sheets there are, where not all of them are shown. */
  readonly moreSheets?: number
  readonly notes: readonly NotesEntry[]
  /** Those of the partnership's own sheets that have leaflets. */
  readonly toPrint: readonly SheetOffer[]
  /** A to Z; empty where there are more than a page should hold, or one area, whose card has them. */
  readonly wards: readonly Ward[]
  /** Of its areas, or the whole partnership. */
  readonly examples: Examples | 'partnership'
}

export interface Ward {
  readonly ward: string
  readonly area: PageLink
}

/** A first page stays short: beyond these the lists of all areas and of all sheets are one link away. */
const mostAreas = 24
const mostSheets = 12
const mostWards = 100
const notesShown = 3

export function homePage(material: Material): HomePage {
  const { site, frame, diary } = material
  const { name, strapline, about, example } = site.partnership
  const areas = site.areas.slice(0, mostAreas).map((area) => areaCard(area, material))
  const sheets = sheetEntries(material)
  const wards = wardsAtoZ(material)
  return {
    frame: frame({
      address: addresses.home,
      title: name,
      description: about,
      trail: false,
      ...(areas.length > 1 && { needs: 'filter' }),
      things: [organization(site.partnership)],
    }),
    heading: strapline ?? name,
    about,
    areas,
    ...(site.areas.length > areas.length && { moreAreas: site.areas.length }),
    meetings: nextFew(diary.all()),
    sheets: sheets.slice(0, mostSheets),
    ...(sheets.length > mostSheets && { moreSheets: sheets.length }),
    notes: latestNotes(material, notesShown),
    toPrint: sheetOffers(material, undefined).filter(({ leaflets }) => leaflets.length > 0),
    wards: areas.length > 1 && wards.length <= mostWards ? wards : [],
    examples: example ? 'partnership' : examplesAmong(areas),
  }
}

/** A ward of two areas stands twice. An area that became part of another is found under that one. */
function wardsAtoZ({ site, today }: Material): readonly Ward[] {
  return site.areas
    .filter((area) => !isSucceeded(area, today))
    .flatMap(({ id, name, wards }) => wards.map((ward) => ({ ward, area: { name, address: areaAddress(id) } })))
    .sort((a, b) => alphabetical(a.ward, b.ward) || alphabetical(a.area.name, b.area.name))
}
