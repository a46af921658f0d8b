/** The list of areas. */

import { listed } from '../diagnostics/listed.ts'
import { addresses } from '../routes.ts'
import { type AreaCard, areaCard } from './entries/area-card.ts'
import type { Frame } from './frame/frame.ts'
import { type Examples, examplesAmong } from './lists/examples.ts'
import { listFrame } from './lists/list-frame.ts'
import { indexByName } from './lists/list-index.ts'
import { type ListPage, listPages } from './lists/list-page.ts'
import type { Material } from './material/material.ts'
import type { PageLink } from './material/page-link.ts'

export interface AreasPage {
  readonly frame: Frame
  readonly title: string
  /** `Each area has its own partnership, officers and Community Action Groups.` */
  readonly lead: string
  readonly list: ListPage<AreaCard>
  /** Where each page begins and ends; empty for a list of one page. */
  readonly index: readonly PageLink[]
  readonly examples: Examples
}

export function areasPages(material: Material): readonly AreasPage[] {
  const cards = material.site.areas.map((area) => areaCard(area, material))
  const pages = listPages(addresses.areas, cards)
  const index = indexByName(pages)
  const lead = leadOf(material)
  return pages.map((list) => ({
    ...listFrame(material, list, {
      title: 'Areas',
      description: 'Every area with its wards and its next meeting.',
      section: 'areas',
      ...(material.site.areas.length > 1 && { needs: 'filter' as const }),
    }),
    lead,
    list,
    index,
    examples: examplesAmong(list.entries),
  }))
}

/** Names only what some area has. */
function leadOf({ site: { areas }, sections }: Material): string {
  const own = [
    'partnership',
    ...(sections.has('officers') ? ['officers'] : []),
    ...(areas.some(({ cags }) => cags.length > 0) ? ['Community Action Groups'] : []),
  ]
  return `${areas.length > 1 ? 'Each area' : 'The area'} has its own ${listed(own)}.`
}
