/** Information sheets, each with a link to its page and its leaflets to print. */

import { directionOf } from '../../scripts/html/direction.ts'
import { type Html, html } from '../../scripts/html/html.ts'
import type { SheetOffer } from '../../scripts/pages/entries/sheet-offer.ts'
import { leafletCards, leafletList, versionHelp } from './leaflet-cards.ts'

/** With more leaflets than these, cards would make the page heavy, so they become a list, and then sheets are named alone. */
const mostCards = 24
const mostListed = 100

/** A section of a page, called by what there is: leaflets, which are no use on paper, or sheets to read alone. */
export function sheetsToPrint(sheets: readonly SheetOffer[]): Html {
  const printable = sheets.some(({ leaflets }) => leaflets.length > 0)
  return html`<section${printable && html` class="noprint"`} aria-labelledby="_sheets"><h2 id="_sheets">${printable ? 'Leaflets to print' : 'Information sheets'}</h2>${sheetsOffered(sheets)}</section>`
}

/** Each under a heading of level 3, below one that the page has; after leaflets, how to tell whether a copy is current. */
export function sheetsOffered(sheets: readonly SheetOffer[]): Html {
  const count = sheets.reduce((sum, { leaflets }) => sum + leaflets.length, 0)
  if (count > mostListed) return named(sheets)
  return html`${sheets.map(count > mostCards ? listed : onCards)}${count > 0 && versionHelp}`
}

const named = (sheets: readonly SheetOffer[]): Html =>
  html`<p>The page of each sheet has its leaflets.</p><ul class="az">${sheets.map(({ name, address }) => html`<li${directionOf(name)}><a href="${address}">${name}</a></li>`)}</ul>`

const listed = ({ name, address, leaflets }: SheetOffer): Html =>
  html`<h3${directionOf(name)}><a href="${address}">${name}</a></h3>${leaflets.length > 0 && leafletList(leaflets)}`

const onCards = ({ name, address, leaflets }: SheetOffer): Html =>
  html`<h3${directionOf(name)}><a href="${address}">${name}</a></h3>${leaflets.length > 0 && leafletCards(leaflets, { level: 4 })}`
