/** Search, and everything from A to Z. */

import { html } from '../../scripts/html/html.ts'
import { callSentence } from '../parts/contact.ts'
import type { Given } from '../parts/every-one.ts'
import { listIndex } from '../parts/list-index.ts'
import { pager } from '../parts/pager.ts'
import { searchForm } from '../parts/search.ts'
import { page } from '../parts/skeleton.ts'

export function render({ search: { frame, title, list, index, contact, areas } }: Given<'search'>): string {
  return page(
    frame,
    html`<div class="wrap"><h1>${title}</h1>${list.number === 1 && searchForm(areas)}
<section aria-labelledby="_all"><h2 id="_all">Everything, A to Z</h2>${listIndex(index, list.address)}
<ul class="az">${list.entries.map(({ name, address }) => html`<li><a href="${address}">${name}</a></li>\n`)}</ul>${pager(list)}</section>
<p>Not found? ${callSentence(contact)}</p></div>`,
  )
}
