/** The index of a list on several pages: where each page begins. */

import { type Html, html } from '../../scripts/html/html.ts'
import type { PageLink } from '../../scripts/pages/material/page-link.ts'

/** Nothing for a list of one page. `here` is the address of the page it stands on. */
export const listIndex = (index: readonly PageLink[], here: string): Html | undefined =>
  index.length === 0
    ? undefined
    : html`<nav aria-label="Parts of this list"><ul class="az">${index.map(({ name, address }) => html`<li><a href="${address}"${address === here && html` aria-current="page"`}>${name}</a></li>`)}</ul></nav>`
