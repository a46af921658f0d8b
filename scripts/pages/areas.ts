/** The list of areas. */

import { addresses } from '../routes.ts'
import { type AreaCard, areaCard } from './entries/area-card.ts'
import type { Frame } from './frame/frame.ts'
import { type Examples, examplesAmong } from './lists/examples.ts'
import { listFrame } from './lists/list-frame.ts'
import { indexByName } from './lists/list-index.ts'
import { type ListPage, listPages } from './lists/list-page.ts'
import type { Material } from './material/material.ts'
import type { Place } from './material/meeting-entry.ts'

export interface AreasPage {
  readonly frame: Frame
  readonly title: string
  readonly list: ListPage<AreaCard>
  /** Where each page begins and ends; empty for a list of one page. */
  readonly index: readonly Place[]
  readonly examples: Examples
}

export function areasPages(material: Material): readonly AreasPage[] {
  const cards = material.site.areas.map((area) => areaCard(area, material))
  const pages = listPages(addresses.areas, cards)
  const index = indexByName(pages)
  return pages.map((list) => ({
    ...listFrame(material, list, {
      title: 'Areas',
      description: 'Every area with its wards and its next meeting.',
      section: 'areas',
      needs: 'filter',
    }),
    list,
    index,
    examples: examplesAmong(list.entries),
  }))
}
