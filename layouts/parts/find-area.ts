/** The field that finds an area as one types. It is shown by its script alone: without it the list is whole. */

import { type Html, html } from '../../scripts/html/html.ts'
import { addresses } from '../../scripts/routes.ts'

/** `phone` is told to those who find nothing. The list that it filters has the id `_list`. */
export const findArea = (phone: string): Html =>
  html`<div class="find noprint" data-index="${addresses.areaIndex}" data-none="No area is called so. Call ${phone} to ask." hidden><label for="_find">Type your area, ward, place or postcode</label><input type="search" id="_find" autocomplete="off" spellcheck="false" aria-controls="_list"><p role="status" id="_found"></p></div>`
