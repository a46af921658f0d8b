/** Information sheets to read, each with its leaflets to print. */

import { type Html, html } from '../../scripts/html/html.ts'
import type { SheetOffer } from '../../scripts/pages/sheet-offer.ts'
import { howToTell, leafletCards } from './leaflet-cards.ts'

export function sheetsToPrint(sheets: readonly SheetOffer[]): Html {
  const printable = sheets.some(({ leaflets }) => leaflets.length > 0)
  return html`<section aria-labelledby="_sheets"><h2 id="_sheets">${printable ? 'Leaflets to print' : 'Information sheets'}</h2>${sheets.map(offer)}${printable && howToTell}</section>`
}

const offer = ({ name, address, leaflets }: SheetOffer): Html =>
  html`<h3><a href="${address}">${name}</a></h3>${leaflets.length > 0 && leafletCards(leaflets, { level: 4 })}`
