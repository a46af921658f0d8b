/** Everybody's officers, area by area. */

import type { Area } from '../model/area.ts'
import type { PhoneNumber } from '../model/phone-number.ts'
import { addresses, areaAddress } from '../routes.ts'
import { type RosterTable, rosterTable } from './entries/roster-table.ts'
import { successorOf } from './entries/successor.ts'
import type { Frame } from './frame/frame.ts'
import { type Examples, examplesAmong } from './lists/examples.ts'
import { listFrame } from './lists/list-frame.ts'
import { indexByName } from './lists/list-index.ts'
import { type ListPage, listPages } from './lists/list-page.ts'
import type { Material } from './material/material.ts'
import type { PageLink } from './material/page-link.ts'

export interface OfficersPage {
  readonly frame: Frame
  readonly title: string
  readonly list: ListPage<AreaOfficers>
  /** Where each page begins and ends; empty for a list of one page. */
  readonly index: readonly PageLink[]
  readonly examples: Examples
}

export interface AreaOfficers extends PageLink {
  /** The fragment its heading is linked by. */
  readonly id: string
  readonly example: boolean
  /** The area that it is part of by now. */
  readonly partOf?: PageLink
  readonly roster: RosterTable
  /** Whom to call where no post is given, and for what. */
  readonly call: { readonly phone: PhoneNumber; readonly purpose: string }
}

/** None where no area has officers. */
export function officersPages(material: Material): readonly OfficersPage[] {
  if (!material.sections.has('officers')) return []
  const areas = material.site.areas.map((area) => areaOfficers(area, material))
  const pages = listPages(addresses.officers, areas, weight)
  const index = indexByName(pages)
  return pages.map((list) => ({
    ...listFrame(material, list, {
      title: 'Officers',
      description: 'The people to call about your neighbourhood, area by area.',
      section: 'officers',
    }),
    list,
    index,
    examples: examplesAmong(list.entries),
  }))
}

/** The list is one of posts: an area counts as many as it has, and its heading takes the room of one more. */
const weight = ({ roster }: AreaOfficers): number => roster.rows.length + 1

function areaOfficers(area: Area, material: Material): AreaOfficers {
  const { site, today } = material
  const successor = successorOf(area, material)
  const { phone, purpose } = area.contact
  // The partnership's number is for what the partnership says it is for; an area's own reaches the area's officers.
  const isOwn = phone.href !== site.partnership.contact.phone.href
  return {
    id: `area-${area.id}`,
    name: area.name,
    address: areaAddress(area.id),
    example: area.example,
    ...(successor && !successor.ahead && { partOf: successor }),
    roster: rosterTable(area, today),
    call: { phone, purpose: isOwn ? `the officers of ${area.name}` : purpose },
  }
}
