/** The field that filters a list of areas as one types. Its script shows it: without scripts the whole list is there. */

import { type Html, html } from '../../scripts/html/html.ts'
import type { Frame } from '../../scripts/pages/frame/frame.ts'
import { addresses } from '../../scripts/routes.ts'

/** The list that it filters has the id `_list`. Nothing on a page without its script: one area need not be found. */
export const findArea = ({ needs, context }: Frame): Html | false =>
  needs === 'filter' &&
  html`<div class="find noprint" data-index="${addresses.areaIndex}" data-none="No area is called so. Call ${context.contact.phone.text} to ask." hidden><label for="_find">Type your area, ward, place or postcode</label><input type="search" id="_find" autocomplete="off" spellcheck="false" aria-controls="_list"><p role="status" id="_found"></p></div>`
