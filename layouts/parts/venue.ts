/** Where a venue is, and how one gets in. */

import { type Html, html } from '../../scripts/html/html.ts'
import type { VenueCard } from '../../scripts/pages/entries/venue-card.ts'

/** Name, street and postcode as on an envelope. */
export const address = ({ name, street, postcode }: VenueCard): Html =>
  html`<address><strong>${name}</strong><br>${street}<br><span class="num">${postcode}</span></address>`

/** How accessible a venue is; says so where it is not known. */
export const access = ({ access }: Pick<VenueCard, 'access'>): Html =>
  access.length === 0
    ? html`<p>Access: not known, please call</p>`
    : html`<ul>${access.map((way) => html`<li>${way}</li>`)}</ul>`
