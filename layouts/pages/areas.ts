/** The list of areas. */

import { html } from '../../scripts/html/html.ts'
import { areaCards } from '../parts/area-cards.ts'
import type { Given } from '../parts/every-one.ts'
import { findArea } from '../parts/find-area.ts'
import { listExamples } from '../parts/list-examples.ts'
import { listIndex } from '../parts/list-index.ts'
import { pager } from '../parts/pager.ts'
import { page } from '../parts/skeleton.ts'

export function render({ areas: { frame, title, lead, list, index, examples } }: Given<'areas'>): string {
  return page(
    frame,
    html`<div class="wrap"><h1>${title}</h1><p class="lead">${lead}</p>${listExamples(examples, 'The areas on this page, with their wards, venues and dates,', frame)}${findArea(frame)}${listIndex(index, list.address)}
${areaCards(list.entries, 2, examples === 'some')}${pager(list)}</div>`,
  )
}
