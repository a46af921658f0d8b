/** The field that filters a list of areas as one types. Its script shows it: without scripts the whole list is there. */

import { type Html, html } from '../../scripts/html/html.ts'
import { addresses } from '../../scripts/routes.ts'

/** `phone`: shown where nothing is found. The list that it filters has the id `_list`. */
export const findArea = (phone: string): Html =>
  html`<div class="find noprint" data-index="${addresses.areaIndex}" data-none="No area is called so. Call ${phone} to ask." hidden><label for="_find">Type your area, ward, place or postcode</label><input type="search" id="_find" autocomplete="off" spellcheck="false" aria-controls="_list"><p role="status" id="_found"></p></div>`
