/** The list of areas. */

import { addresses } from '../routes.ts'
import { type AreaCard, areaCard } from './area-card.ts'
import type { Examples } from './examples.ts'
import { examplesAmong } from './examples.ts'
import type { Frame } from './frame.ts'
import { listFrame } from './list-frame.ts'
import { type ListPage, listPages } from './list-page.ts'
import type { Material } from './material.ts'

export interface AreasPage {
  readonly frame: Frame
  readonly title: string
  readonly list: ListPage<AreaCard>
  readonly examples: Examples
}

export function areasPages(material: Material): readonly AreasPage[] {
  const cards = material.site.areas.map((area) => areaCard(area, material))
  return listPages(addresses.areas, cards).map((list) => ({
    ...listFrame(material, list, {
      title: 'Areas',
      description: 'Every area with its wards and its next meeting.',
      section: 'areas',
    }),
    list,
    examples: examplesAmong(list.entries),
  }))
}
