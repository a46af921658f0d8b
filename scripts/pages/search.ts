/** The page to search from; without a script it is the list of everything, A to Z. */

import { alphabetical } from '../model/alphabetical.ts'
import type { Contact } from '../model/contact.ts'
import { dayOrMonthInWords } from '../model/dates-in-words.ts'
import type { MeetingNotes } from '../model/meeting-notes.ts'
import { titleOf } from '../model/sentences.ts'
import {
  addresses,
  areaAddress,
  areaNotesAddress,
  groupAddress,
  groupNotesAddress,
  sheetAddress,
  venueAddress,
} from '../routes.ts'
import { isSearched } from './entries/sheet-entry.ts'
import type { Frame } from './frame/frame.ts'
import { listFrame } from './lists/list-frame.ts'
import { indexByName } from './lists/list-index.ts'
import { type ListPage, listPages } from './lists/list-page.ts'
import type { Material } from './material/material.ts'
import type { PageLink } from './material/page-link.ts'

export interface SearchPage {
  readonly frame: Frame
  readonly title: string
  /** The first page has the field; the others go on with the list. */
  readonly list: ListPage<PageLink>
  readonly index: readonly PageLink[]
  readonly contact: Contact
  /** Whether there are any. */
  readonly areas: boolean
}

export function searchPages(material: Material): readonly SearchPage[] {
  const pages = listPages(addresses.search, everything(material))
  const index = indexByName(pages)
  return pages.map((list) => ({
    ...listFrame(material, list, {
      title: 'Search',
      description: 'Search the areas, venues, sheets and meeting notes, or go through all of them from A to Z.',
      section: 'search',
      listed: false,
      ...(list.number === 1 && { needs: 'search' }),
    }),
    list,
    index,
    contact: material.site.partnership.contact,
    areas: material.site.areas.length > 0,
  }))
}

/** Each thing once, with what it is: `Canalside (area)`. */
function everything(material: Material): readonly PageLink[] {
  const { areas, venues, groups } = material.site
  const notesOf = (owner: string, notes: readonly MeetingNotes[], address: (id: string) => string) =>
    notes.map(({ id, title, date }) => ({
      name: `${titleOf(title, owner)}, ${dayOrMonthInWords(date)} (notes)`,
      address: address(id),
    }))
  return [
    ...areas.map(({ id, name }) => ({ name: `${name} (area)`, address: areaAddress(id) })),
    ...venues.map(({ id, name }) => ({ name: `${name} (venue)`, address: venueAddress(id) })),
    ...groups.map(({ id, name }) => ({ name: `${name} (group)`, address: groupAddress(id) })),
    ...material.editions
      .filter((sheet) => isSearched(sheet, material))
      .map(({ id, shortTitle, edition }) =>
        edition.kind === 'area'
          ? { name: `${titleOf(shortTitle, edition.name)} (sheet)`, address: sheetAddress(id, edition.id) }
          : { name: `${shortTitle} (sheet)`, address: sheetAddress(id, undefined) },
      ),
    ...areas.flatMap((area) => notesOf(area.name, area.notes, (id) => areaNotesAddress(area.id, id))),
    ...groups.flatMap((group) => notesOf(group.name, group.notes, (id) => groupNotesAddress(group.id, id))),
  ].sort((a, b) => alphabetical(a.name, b.name) || (a.address < b.address ? -1 : 1))
}
