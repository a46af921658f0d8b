/** Leaflets to print as cards: format, sides, paper, size, and the file in black. */

import { type Html, html } from '../../scripts/html/html.ts'
import type { LeafletEntry } from '../../scripts/pages/entries/leaflet-entry.ts'
import { leafletThumbnail } from './leaflet-thumbnail.ts'

interface CardOptions {
  /** The level of a card's heading: 3 by default, for cards below an `h2`. */
  readonly level?: 3 | 4
  /** Whether the files for a print shop are offered, as they are to staff. */
  readonly press?: boolean
}

/** `leaflets` must not be empty: a list has entries. */
export const leafletCards = (leaflets: readonly LeafletEntry[], options: CardOptions = {}): Html =>
  html`<ul class="plain grid four">${leaflets.map((leaflet) => card(leaflet, options))}</ul>`

function card(leaflet: LeafletEntry, { level = 3, press = false }: CardOptions): Html {
  const { format, name, sides, paper, code, of, colour, black } = leaflet
  const heading = level === 3 ? html`<h3 class="flush">${name}</h3>` : html`<h4 class="flush">${name}</h4>`
  const which = `: ${name} of “${of}”`
  return html`<li class="card leaf">${leafletThumbnail(format)}<div>${heading}<p class="quiet">${sides}. ${paper} Version ${code}.</p></div>
<p><a class="button second" href="${colour.address}">Print<span class="vh">${which}</span> <small>${colour.size}</small></a></p>${
    black &&
    html`
<p><a href="${black.address}">Black only<span class="vh">${which}</span>, <small>${black.size}</small></a></p>`
  }${
    press &&
    leaflet.press &&
    html`
<p><a href="${leaflet.press.address}">For a press<span class="vh">${which}</span>, <small>${leaflet.press.size}</small></a></p>`
  }</li>
`
}

/** Explains the version codes, wherever there are any. */
export const versionHelp: Html = html`<p>Is a paper copy current? It is if its version has the six letters and figures shown here for the same leaflet.</p>`

/** The same as a plain list, where there is no room for cards. */
export const leafletList = (leaflets: readonly LeafletEntry[]): Html =>
  html`<ul class="list">${leaflets.map(
    ({ name, sides, paper, code, of, colour, black }) =>
      html`<li><a href="${colour.address}">${name}<span class="vh"> of “${of}”</span></a><br><span class="quiet">${colour.size}, ${sides}. ${paper} Version ${code}.</span>${
        black &&
        html`<br><a class="quiet" href="${black.address}">Black only<span class="vh">: ${name} of “${of}”</span></a> <span class="quiet">${black.size}</span>`
      }</li>`,
  )}</ul>`
