/** Areas as cards: the whole card leads to the area through the link in its heading. */

import { type Html, html } from '../../scripts/html/html.ts'
import type { AreaCard } from '../../scripts/pages/entries/area-card.ts'
import { exampleTag } from './example-tag.ts'

/** `level`: that of the cards' headings. `marked`: invented areas say so on their cards. */
export const areaCards = (areas: readonly AreaCard[], level: 2 | 3, marked: boolean): Html =>
  html`<ul class="plain grid" id="_list">${areas.map((area) => card(area, level, marked))}</ul>`

function card(area: AreaCard, level: 2 | 3, marked: boolean): Html {
  const link = html`<a href="${area.address}">${area.name}</a>`
  const heading = level === 2 ? html`<h2 class="flush h3">${link}</h2>` : html`<h3>${link}</h3>`
  return html`<li class="card go">${heading}${marked && area.example && exampleTag}<p class="quiet">${area.wards}</p>${state(area)}</li>
`
}

function state({ state }: AreaCard): Html {
  if (state.kind === 'moved') return html`<p>Now part of ${state.to}</p>`
  if (state.kind === 'call') return html`<p>Call for dates</p>`
  return html`<p>Next meeting<br><time datetime="${state.next.datetime}"><strong>${state.next.words}</strong></time></p>`
}
