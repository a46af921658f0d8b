/** The list of groups. */

import { type Html, html } from '../../scripts/html/html.ts'
import type { GroupCard } from '../../scripts/pages/groups.ts'
import type { Given } from '../parts/every-one.ts'
import { listExamples } from '../parts/list-examples.ts'
import { pager } from '../parts/pager.ts'
import { page } from '../parts/skeleton.ts'

export function render({ groups: { frame, title, list, examples } }: Given<'groups'>): string {
  return page(
    frame,
    html`<div class="wrap"><h1>${title}</h1><p class="lead">They work for the whole partnership.</p>${listExamples(examples, 'The groups on this page', frame)}
<ul class="plain grid">${list.entries.map(card)}</ul>${pager(list)}</div>`,
  )
}

const card = ({ name, address, about, parent }: GroupCard): Html =>
  html`<li class="card go"><h2 class="flush h3"><a href="${address}">${name}</a></h2>${parent !== undefined && html`<p class="quiet">Part of ${parent}</p>`}<p>${about}</p></li>
`
