/** The list of venues. */

import { type Html, html } from '../../scripts/html/html.ts'
import { inARow } from '../../scripts/model/in-a-row.ts'
import type { VenueCard } from '../../scripts/pages/entries/venue-card.ts'
import type { Given } from '../parts/every-one.ts'
import { exampleTag } from '../parts/example-tag.ts'
import { listExamples } from '../parts/list-examples.ts'
import { listIndex } from '../parts/list-index.ts'
import { pager } from '../parts/pager.ts'
import { page } from '../parts/skeleton.ts'

export function render({ venues: { frame, title, list, index, examples } }: Given<'venues'>): string {
  return page(
    frame,
    html`<div class="wrap"><h1>${title}</h1><p class="lead">Where Community Action Groups meet, and how to get in.</p>${listExamples(examples, 'The venues on this page', frame)}${listIndex(index, list.address)}
<ul class="plain grid">${list.entries.map((venue) => card(venue, examples === 'some'))}</ul>${pager(list)}</div>`,
  )
}

const card = ({ name, address, example, street, postcode, access }: VenueCard, marked: boolean): Html =>
  html`<li class="card go"><h2 class="flush h3"><a href="${address}">${name}</a></h2>${marked && example && exampleTag}<p>${street}<br><span class="num">${postcode}</span></p><p class="quiet">${access.length > 0 ? inARow(access) : 'Access: not known, please call'}</p></li>
`
