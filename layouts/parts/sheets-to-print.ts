/** Information sheets, each with a link to its page and its leaflets to print. */

import { directionOf } from '../../scripts/html/direction.ts'
import { type Html, html } from '../../scripts/html/html.ts'
import type { SheetOffer } from '../../scripts/pages/entries/sheet-offer.ts'
import { howToTell, leafletCards, leafletList } from './leaflet-cards.ts'

/** With more sheets than this, cards would make the page heavy, so they become a list. */
const mostCards = 24

export function sheetsToPrint(sheets: readonly SheetOffer[]): Html {
  const count = sheets.reduce((sum, { leaflets }) => sum + leaflets.length, 0)
  const printable = count > 0
  const offer = count > mostCards ? listed : onCards
  return html`<section aria-labelledby="_sheets"><h2 id="_sheets">${printable ? 'Leaflets to print' : 'Information sheets'}</h2>${sheets.map(offer)}${printable && howToTell}</section>`
}

const listed = ({ name, address, leaflets }: SheetOffer): Html =>
  html`<h3${directionOf(name)}><a href="${address}">${name}</a></h3>${leaflets.length > 0 && leafletList(leaflets)}`

const onCards = ({ name, address, leaflets }: SheetOffer): Html =>
  html`<h3${directionOf(name)}><a href="${address}">${name}</a></h3>${leaflets.length > 0 && leafletCards(leaflets, { level: 4 })}`
